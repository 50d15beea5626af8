namespace TeacherBot.Domain.Tests.Worksheets;

static class Sample
{
    /// <summary>A worksheet.json written by hand from the contract, one task of each type.</summary>
    public const string Contract = """
        {
          "id": "A1B2", "seed": "K7F3", "subject": "math", "grade": 5,
          "topic": { "id": null, "title": "Дроби" },
          "format": "test_and_open", "volume": 0, "difficulty": "medium",
          "variants": [ { "variant": 1, "tasks": [
            { "number": 1, "part": "test", "type": "single_choice", "text": "Вычислите $\\frac{1}{2}+\\frac{1}{3}$", "figure": null,
              "options": ["$\\frac{2}{5}$", "$\\frac{1}{6}$", "$\\frac{5}{6}$", "$1$"],
              "answer": { "index": 2 },
              "solution": "$\\frac{1}{2}+\\frac{1}{3}=\\frac{3}{6}+\\frac{2}{6}=\\frac{5}{6}$", "points": 1,
              "proof": { "kind": "computed", "by": "пересчёт", "statement": "1/2+1/3 = 5/6", "check": { "kind": "value", "expression": "1/2+1/3", "answer": "5/6" } } },
            { "number": 2, "part": "test", "type": "multiple_choice", "text": "Выберите все верные равенства.", "figure": null,
              "options": ["$2+2=4$", "$2+2=5$", "$3 \\cdot 3=9$", "$3+3=9$", "$10:4=2$"],
              "answer": { "indices": [0, 2] }, "solution": "Верны первое и третье.", "points": 2,
              "proof": { "kind": "computed", "by": "пересчёт", "statement": "2+2=4; 3*3=9",
                "check": { "kind": "predicate", "options": [true, false, true, false, false], "statements": ["2+2=4", "2+2=5", "3*3=9", "3+3=9", "10/4=2"] } } },
            { "number": 3, "part": "open", "type": "open", "text": "Решите уравнение: $x+5=12$.", "figure": null,
              "answer": { "value": "7", "accept": ["$7$"] }, "solution": "$x=12-5$; $x=7$.", "points": 1,
              "proof": { "kind": "computed", "by": "пересчёт", "statement": "x = 7", "check": { "kind": "roots", "equation": "x+5=12", "unknown": "x", "answer": ["7"] } } },
            { "number": 4, "part": "open", "type": "matching", "text": "Соотнесите выражения и их значения.", "figure": null,
              "left": ["$2 \\cdot 3$", "$2+3$", "$8:2$", "$9-8$"], "right": ["$5$", "$6$", "$1$", "$4$"],
              "answer": { "pairs": [[0, 1], [1, 0], [2, 3], [3, 2]] }, "solution": "А — 2, Б — 1, В — 4, Г — 3.", "points": 4,
              "proof": { "kind": "computed", "by": "пересчёт", "statement": "2*3 = 6",
                "check": { "kind": "pairs", "left": ["2*3", "2+3", "8/2", "9-8"], "right": ["5", "6", "1", "4"], "answer": [[0, 1], [1, 0], [2, 3], [3, 2]] } } },
            { "number": 5, "part": "open", "type": "fill_blank", "text": "Вставьте пропущенные числа: $24=6 \\cdot ___(1)___$; $7+___(2)___=13$.", "figure": null,
              "answer": { "blanks": [["4"], ["6"]] }, "solution": "$24=6 \\cdot 4$; $7+6=13$.", "points": 2,
              "proof": { "kind": "none", "by": "", "statement": "", "check": null } }
          ] } ]
        }
        """;
}
