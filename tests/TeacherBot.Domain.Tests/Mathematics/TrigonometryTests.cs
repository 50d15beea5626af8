using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class TrigonometryTests
{
    static readonly Letter X = new('x');

    [Theory]
    [InlineData("sin(x)=1/2", "2: 1/6; 5/6")]
    [InlineData("sin(x)=1", "2: 1/2")]
    [InlineData("sin(x)=0", "1: 0")]
    [InlineData("cos(x)=-sqrt(2)/2", "2: 3/4; 5/4")]
    [InlineData("cos(3*x)=0", "1/3: 1/6")]
    [InlineData("tg(x)=1", "1: 1/4")]
    [InlineData("ctg(2*x)=-1", "1/2: 3/8")]
    [InlineData("sin(x/2+pi/6)=-1", "4: 8/3")]
    [InlineData("cos(x)=2", "-")]
    [InlineData("2*cos(x)^2+3*sin(x)-3=0", "2: 1/6; 1/2; 5/6")]
    [InlineData("sin(2*x)=sin(x)", "2: 0; 1/3; 1; 5/3")]
    [InlineData("sin(x)+sin(3*x)=0", "1/2: 0")]
    [InlineData("sin(x)+cos(x)=1", "2: 0; 1/2")]
    [InlineData("sin(x)^2=1", "1: 1/2")]
    [InlineData("sin(x)/(1-cos(x))=0", "2: 1")]
    [InlineData("tg(x)*cos(x)=0", "1: 0")]
    [InlineData("sin(x)-sqrt(3)*cos(x)=0", "1: 1/3")]
    [InlineData("cos(x)^4-sin(x)^4=1/2", "1: 1/6; 5/6")]
    public void Roots_of_the_table_are_exact_and_complete(string equation, string expected) => Roots(equation)!.Name.ShouldBe(expected);

    [Theory]
    [InlineData("cos(x)=1/3")]
    [InlineData("tg(x)=2")]
    [InlineData("tg(x)^2-3*tg(x)+2=0")]
    [InlineData("3*sin(x)+4*cos(x)=2")]
    [InlineData("sin(x)^2+4*sin(x)*cos(x)-5*cos(x)^2=0")]
    [InlineData("6*cos(x)^2+cos(x)-1=0")]
    [InlineData("sin(3*x)-2*cos(x)=1/5")]
    [InlineData("cos(2*x)+sin(x)=1/4")]
    [InlineData("5*sin(2*x)-3*cos(2*x)=1")]
    [InlineData("sin(x)+sin(2*x)+sin(3*x)=0")]
    public void Roots_satisfy_the_equation_and_a_scan_of_three_periods_finds_no_others(string equation)
    {
        var statement = Plain.ParseStatement(equation);
        var roots = Roots(equation)!;
        var period = roots.Period.ToDouble() * Math.PI;
        double At(double x) => Numeric.Value(statement.Terms[0] - statement.Terms[1], _ => x);
        foreach (var root in roots.Points)
        {
            Math.Abs(At(root.Value)).ShouldBeLessThan(1e-9, equation);
        }

        const int Steps = 30_000;
        var changes = 0;
        for (var i = 0; i < Steps; i++)
        {
            var (left, right) = (At(0.001 + (i * 3 * period / Steps)), At(0.001 + ((i + 1) * 3 * period / Steps)));
            changes += left * right < 0 && Math.Abs(left) < 1 && Math.Abs(right) < 1 ? 1 : 0;
        }

        changes.ShouldBe(3 * roots.Points.Count, equation);
    }

    [Theory]
    [InlineData("sin(x)^2+cos(x)^2=1")]
    [InlineData("sin(2*x)=2*sin(x)*cos(x)")]
    [InlineData("cos(x-pi/3)=cos(x)/2+sqrt(3)/2*sin(x)")]
    public void An_identity_is_true_of_every_number(string equation) => Roots(equation).ShouldBeNull();

    [Theory]
    [InlineData("x*sin(x)=0")]
    [InlineData("sin(x^2)=0")]
    [InlineData("sqrt(sin(x))=1")]
    [InlineData("x=1")]
    public void What_is_beyond_the_method_is_said_so(string equation) => Should.Throw<UnsolvedException>(() => Roots(equation));

    [Theory]
    [InlineData("sin(20*pi/180)*cos(10*pi/180)+cos(20*pi/180)*sin(10*pi/180)", "1/2")]
    [InlineData("sin(40*pi/180)/cos(50*pi/180)", "1")]
    [InlineData("sin(pi/8)*cos(pi/8)", "sqrt(2)/4")]
    [InlineData("sin(arccos(3/5))", "4/5")]
    [InlineData("cos(2*arcsin(-1/3))", "7/9")]
    [InlineData("tg(17*pi/180)*tg(73*pi/180)", "1")]
    public void Values_are_exact_where_single_angles_are_not(string expression, string expected) =>
        TrigonometricValue.Of(Plain.Parse(expression)).ShouldBe(Exact.TryOf(Plain.Parse(expected)));

    [Theory]
    [InlineData("cos(a)=-3/5", "pi/2<a<pi", "sin(a)", "4/5")]
    [InlineData("sin(a)=-5/13", "3*pi/2<a<2*pi", "tg(a)", "-5/12")]
    [InlineData("tg(a)=3/4", "pi<a<3*pi/2", "cos(a)", "-4/5")]
    [InlineData("cos(a)=-7/25", "pi<a<3*pi/2", "cos(a/2)", "-3/5")]
    [InlineData("sin(a)=3/5", "0<a<pi/2", "sin(2*a+pi/2)", "7/25")]
    public void An_angle_known_by_one_function_and_its_quarter_has_all_others(string given, string quarter, string asked, string expected) =>
        KnownAngle.Value(Plain.Parse(asked), [KnownAngle.Of(Plain.ParseStatement(given), Plain.ParseStatement(quarter))]).ShouldBe(Exact.TryOf(Plain.Parse(expected)));

    [Theory]
    [InlineData("cos(a)=3/5", "pi/2<a<pi")]
    [InlineData("sin(a)=2", "0<a<pi/2")]
    [InlineData("sin(a)=1/2", "0<a<pi")]
    public void An_angle_that_is_not_there_is_refused(string given, string quarter) =>
        Should.Throw<EvaluationException>(() => KnownAngle.Of(Plain.ParseStatement(given), Plain.ParseStatement(quarter)));

    [Theory]
    [InlineData("sin(x)>1/2", "(1/6;5/6) + 2")]
    [InlineData("cos(x)<=1/2", "[1/3;5/3] + 2")]
    [InlineData("tg(x)>=1", "[1/4;1/2) + 1")]
    [InlineData("sin(2*x)<0", "(1/2;1) + 1")]
    [InlineData("cos(x)>0", "(3/2;5/2) + 2")]
    public void Inequalities_with_one_interval_a_period_are_solved(string inequality, string expected) =>
        TrigonometricInequalities.All(Plain.ParseStatement(inequality), X.Name).Name.ShouldBe(expected);

    static PeriodicSet? Roots(string equation) => TrigonometricEquations.Roots(Plain.ParseStatement(equation), X.Name);
}
