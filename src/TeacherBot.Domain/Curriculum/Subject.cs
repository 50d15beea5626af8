namespace TeacherBot.Domain.Curriculum;

/// <summary>A school subject a sheet can be made for.</summary>
public enum Subject
{
    /// <summary>Математика, grades 1–6.</summary>
    Math,

    /// <summary>Алгебра, grades 7–11 (10–11: «Алгебра и начала анализа»).</summary>
    Algebra,

    /// <summary>Геометрия, grades 7–11.</summary>
    Geometry,

    /// <summary>Русский язык, grades 1–11.</summary>
    Russian,
}

/// <summary>Facts about the subjects that hold in every Russian school.</summary>
public static class Subjects
{
    public static IReadOnlyList<Subject> All { get; } = Enum.GetValues<Subject>();

    /// <summary>The grades (1–11) in which the subject is taught, ascending.</summary>
    public static IReadOnlyList<int> Grades(this Subject subject) => subject switch
    {
        Subject.Math => [1, 2, 3, 4, 5, 6],
        Subject.Algebra or Subject.Geometry => [7, 8, 9, 10, 11],
        Subject.Russian => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };
}
