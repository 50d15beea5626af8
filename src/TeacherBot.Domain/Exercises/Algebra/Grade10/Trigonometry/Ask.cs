using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>One line a shape: what is asked, the answer, the numbers, the solution and the mistakes of pupils.</summary>
static class Ask
{
    /// <summary>A quarter j from 0 with the signs u of its sines and v of its cosines.</summary>
    public const string Signs = " u=((3-2*j)/abs(3-2*j)) v=(abs(2*j-3)-2)";

    /// <summary>Sides p, q and r of a right triangle; needs m&gt;n.</summary>
    public const string Triple = "m=2..5 n=1..4 p=(m^2-n^2) q=(2*m*n) r=(m^2+n^2)";

    const string Quarter = "{j*pi/2}<α<{(j+1)*pi/2}";

    public static IShape Value(string formula, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Real>(TrigonometricQuestions.Value, $"f: {formula}", answer, numbers, where, solution, slips);

    public static IShape Simplify(string formula, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Expression>(TrigonometricQuestions.Simplify, $"f: {formula}", answer, numbers, where, solution, slips);

    public static IShape Product(string formula, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Expression>(TrigonometricQuestions.Product, $"f: {formula}", answer, numbers, where, solution, slips);

    /// <summary>The quarter number j of α is among the numbers.</summary>
    public static IShape Given(string asked, string given, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Real>(TrigonometricQuestions.Given, $"g: {asked}|s: {given}|q: {Quarter}", answer, numbers + Signs, where, solution, slips);

    public static IShape GivenAlone(string asked, string given, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Real>(TrigonometricQuestions.GivenAlone, $"g: {asked}|s: {given}", answer, numbers, where, solution, slips);

    public static IShape Solve(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<PeriodicRoots>(EquationQuestions.Solve, $"e: {equation}", answer, numbers, where, solution, slips);

    public static IShape OnSegment(string equation, string from, string to, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<IReadOnlyList<Real>>(EquationQuestions.OnSegment, $"e: {equation}|a: {from}|b: {to}", answer, numbers, where, solution, slips);

    public static IShape Nearest(string which, string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Real>(EquationQuestions.Nearest, $"w: \"{which}\"|e: {equation}", answer, numbers, where, solution, slips);
}
