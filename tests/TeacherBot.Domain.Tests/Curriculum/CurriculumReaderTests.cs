namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;

public sealed class CurriculumReaderTests
{
    /// <summary>A sound file; its topic stands on the lines 10–16, one field a line.</summary>
    const string Sound = """
        {
          "subject": "algebra",
          "grades": [
            { "grade": 7, "limits": { "roots": false, "numbersTo": 900 }, "notYet": ["корень"] }, { "grade": 8, "limits": {}, "notYet": [] },
            { "grade": 9, "limits": {}, "notYet": [] }, { "grade": 10, "limits": {}, "notYet": [] },
            { "grade": 11, "limits": {}, "notYet": [] }
          ],
          "topics": [
            {
              "id": "algebra-7-powers",
              "grade": 7,
              "title": "Степени",
              "aliases": ["степень"],
              "section": "Выражения",
              "limits": { "numbersTo": 100 },
              "exercises": []
            }
          ]
        }
        """;

    [Fact]
    public void A_topic_inherits_the_limits_and_unknown_concepts_of_its_grade()
    {
        var topic = Read(Sound).Topics(Subject.Algebra, 7).ShouldHaveSingleItem();
        topic.Limits.ShouldBe(new GradeLimits { NumbersTo = 100, Roots = false });
        topic.NotYet.ShouldBe(["корень"]);
    }

    [Theory]
    [InlineData("\"id\": \"algebra-7-powers\",", "", 9, "«id» is missing")]
    [InlineData("algebra-7-powers", "algebra-8-powers", 10, "must be «algebra-7-»")]
    [InlineData("algebra-7-powers", "math-7-powers", 10, "must be «algebra-7-»")]
    [InlineData("algebra-7-powers", "algebra-7-Powers", 10, "lower-case")]
    [InlineData("algebra-7-powers", "algebra-7-", 10, "lower-case")]
    [InlineData("\"algebra-7-powers\"", "7", 10, "«id» must be text")]
    [InlineData("\"grade\": 7,\n      \"title\"", "\"grade\": 6,\n      \"title\"", 11, "Grade 6 is none")]
    [InlineData("\"grade\": 7,\n      \"title\"", "\"grade\": \"7\",\n      \"title\"", 11, "«grade» must be a number")]
    [InlineData("\"grade\": 7,\n      \"title\"", "\"grade\": 7.5,\n      \"title\"", 11, "no whole number")]
    [InlineData("\"Степени\"", "\"\"", 12, "«title» is empty")]
    [InlineData("\"Степени\"", "\" Степени\"", 12, "has a space")]
    [InlineData("\"Степени\"", "null", 12, "«title» must be text")]
    [InlineData("\"Степени\"", "\"Степени, корни, логарифмы и всё остальное, что проходят за год\"", 12, "62 characters, 60 are allowed")]
    [InlineData("\"степень\"", "\"Степень\"", 13, "lower case")]
    [InlineData("\"степень\"", "\"степень\", \"степень\"", 13, "stands twice")]
    [InlineData("\"степень\"", "\"степень\", 5", 13, "is no text")]
    [InlineData("[\"степень\"]", "\"степень\"", 13, "must be a list")]
    [InlineData("\"section\": \"Выражения\",", "\"section\": \"\",", 14, "«section» is empty")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": \"100\"", 15, "«numbersTo» must be a number")]
    [InlineData("\"numbersTo\": 100", "\"numberTo\": 100", 15, "«numberTo» is unknown")]
    [InlineData("\"numbersTo\": 100", "\"negative\": \"no\"", 15, "true or false")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": 0", 15, "1 or more")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": -5", 15, "no whole number")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": 1e3", 15, "no whole number")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": 100, \"numbersTo\": 10", 15, "stands twice")]
    [InlineData("\"numbersTo\": 100", "\"numbersTo\": 901", 15, "wider than those of its grade")]
    [InlineData("\"numbersTo\": 100", "\"units\": [\"см\", \"см\"]", 15, "stands twice")]
    [InlineData("{ \"numbersTo\": 100 }", "[]", 15, "must be an object")]
    [InlineData("\"exercises\": []", "\"exercises\": [\"algebra-7-magic\"]", 16, "no exercise «algebra-7-magic»")]
    [InlineData("\"exercises\": []", "\"exercises\": [\"known\",\n\"unknown\"]", 17, "no exercise «unknown»")]
    [InlineData("\"exercises\": []", "\"exercises\": [7]", 16, "is no text")]
    [InlineData("\"exercises\": []", "\"exercise\": []", 16, "«exercise» is unknown")]
    [InlineData("\"exercises\": []", "\"exercises\": {}", 16, "«exercises» must be a list")]
    [InlineData("\"exercises\": []", "\"exercises\": [], \"exercises\": []", 16, "stands twice")]
    [InlineData("\"exercises\": []", "\"exercises\": [],", 17, "no JSON")]
    [InlineData("\"section\": \"Выражения\",", "\"section\": \"Выражения\"", 15, "no JSON")]
    [InlineData("\"subject\": \"algebra\"", "\"subject\": \"physics\"", 2, "subject is unknown")]
    [InlineData("\"subject\": \"algebra\"", "\"subject\": \"geometry\"", 2, "not the name of the file")]
    [InlineData("\"grade\": 9,", "\"grade\": 8,", 5, "Grade 8 stands twice")]
    [InlineData("{ \"grade\": 9, \"limits\": {}, \"notYet\": [] }, ", "", 3, "Every grade")]
    public void A_broken_entry_is_told_with_its_file_and_line(string part, string broken, int line, string problem)
    {
        Sound.ShouldContain(part);
        var told = Should.Throw<CurriculumException>(() => Read(Sound.Replace(part, broken)));
        told.Line.ShouldBe(line);
        told.File.ShouldBe("algebra.json");
        told.Problem.ShouldContain(problem);
        told.Message.ShouldStartWith($"algebra.json, line {line}: ");
    }

    [Fact]
    public void The_second_of_two_equal_ids_is_told() => Second("algebra-7-powers", 7, "корни", 19, "stands twice");

    [Fact]
    public void An_alias_of_two_topics_of_a_grade_is_told() => Second("algebra-7-roots", 7, "степень", 22, "belongs to another topic");

    [Fact]
    public void An_alias_may_come_again_in_another_grade() =>
        Read(WithSecond("algebra-8-powers", 8, "степень")).All.Count.ShouldBe(2);

    [Fact]
    public void A_topic_out_of_the_order_of_the_school_years_is_told()
    {
        var swapped = WithSecond("algebra-7-roots", 7, "корни").Replace("algebra-7-powers", "algebra-8-powers").Replace("\"grade\": 7,\n      \"title\": \"Степени\"", "\"grade\": 8,\n      \"title\": \"Степени\"");
        Should.Throw<CurriculumException>(() => Read(swapped)).Problem.ShouldContain("school years");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    public void A_file_that_is_no_object_is_told_on_its_first_line(string json) =>
        Should.Throw<CurriculumException>(() => Read(json)).Line.ShouldBe(1);

    static void Second(string id, int grade, string alias, int line, string problem)
    {
        var told = Should.Throw<CurriculumException>(() => Read(WithSecond(id, grade, alias)));
        told.Line.ShouldBe(line);
        told.Problem.ShouldContain(problem);
    }

    static string WithSecond(string id, int grade, string alias) => Sound.Replace("    }\n  ]\n}", $$"""
            },
            {
              "id": "{{id}}",
              "grade": {{grade}},
              "title": "Ещё",
              "aliases": ["{{alias}}"],
              "section": "Выражения",
              "exercises": []
            }
          ]
        }
        """);

    static Curriculum Read(string json) => Curriculum.From([new CurriculumFile("algebra.json", json)], id => id == "known");
}
