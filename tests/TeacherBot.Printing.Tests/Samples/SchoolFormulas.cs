using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>What is written in school from the first grade to the last, in the order it is learnt.</summary>
static class SchoolFormulas
{
    public static IReadOnlyList<string> All { get; } =
    [
        // Grades 1–4
        "7+8=15", "15-9=6", "3+___(1)___=10", "___(1)___-4=9", "5<8", "12>11", @"6\cdot 7=42", "56:8=7", "(30+6):4=9", @"48:(2\cdot 3)", @"17:5=3\text{ (ост. 2)}", @"x\cdot 9=72", "x:6=12",
        @"1\text{ м}=10\text{ дм}", @"3\text{ кг }250\text{ г}=3250\text{ г}", @"2\text{ ч }15\text{ мин}", @"7\text{ р. }50\text{ к.}", @"24\text{ см}^2", @"60\text{ км/ч}\cdot 3\text{ ч}", @"123\,456+78\,044", @"900\,000:1000", "a+b=b+a",
        // Grades 5–6
        @"\frac{3}{7}<\frac{5}{7}", @"\frac{12}{18}=\frac{2}{3}", @"5\frac{2}{9}-1\frac{7}{9}", @"\frac{2}{3}\cdot 1\frac{1}{2}:\frac{5}{6}", @"0,75=\frac{75}{100}", @"3,14\cdot 2,5", @"12,5:0,05", "2^5=32", "5^2+3^3",
        @"\frac{a}{b}=\frac{a\cdot c}{b\cdot c}", @"\text{НОД}(24; 36)=12", @"\text{НОК}(8; 12)=24", @"\frac{x}{4}=\frac{9}{12}", "x:3=8:6", @"15\%\cdot 240=36", "-(-5)=5", "|-7|=7", @"-\frac{2}{3}:\left(-\frac{4}{9}\right)", "A(-3; 4)",
        @"C=2\pi r", @"S=\pi r^2", @"V=a\cdot b\cdot c", @"\pi\approx 3,14", @"0,(3)=\frac{1}{3}", @"-1\frac{1}{2}\le x<2\frac{3}{4}", @"\frac{___(1)___}{15}=\frac{2}{5}", "4(x-3)=2x+8",
        // Grades 7–9, algebra
        @"a^m\cdot a^n=a^{m+n}", "(a^m)^n=a^{mn}", "(a+b)^2=a^2+2ab+b^2", "a^3-b^3=(a-b)(a^2+ab+b^2)", "y=kx+b", @"\begin{cases} 2x+y=7, \\ x-y=2 \end{cases}", @"\frac{x^2-9}{x^2+6x+9}", @"\frac{1}{x-1}+\frac{1}{x+1}=\frac{2x}{x^2-1}",
        @"\sqrt{a^2}=|a|", @"\sqrt{18}=3\sqrt{2}", @"\frac{1}{\sqrt{5}-2}", "D=b^2-4ac", @"x_{1,2}=\frac{-b\pm\sqrt{b^2-4ac}}{2a}", "x^4-5x^2+4=0", @"x\in(-\infty; 3]", @"\begin{cases} x>-2, \\ x\le 5 \end{cases}", @"\left[\begin{array}{l} x<-1, \\ x>4 \end{array}\right.",
        @"a_n=a_1+(n-1)d", @"S_n=\frac{a_1+a_n}{2}\cdot n", @"b_n=b_1q^{n-1}", @"P(A)=\frac{m}{n}", @"P(\overline{A})=1-P(A)", @"A_n^k=\frac{n!}{(n-k)!}", @"1,2\cdot 10^{-5}", @"a^{-n}=\frac{1}{a^n}",
        // Geometry
        @"\angle ABC=45^\circ 30'", @"\triangle ABC\backsim\triangle A_1B_1C_1", @"\triangle ABC=\triangle KLM", @"AB\parallel CD", @"a\perp b", @"\overarc{AB}=120^\circ", @"c^2=a^2+b^2", @"\sin\alpha=\frac{a}{c}", @"\tg 60^\circ=\sqrt{3}",
        @"\frac{a}{\sin A}=\frac{b}{\sin B}=2R", @"a^2=b^2+c^2-2bc\cos A", @"S=\frac{1}{2}ab\sin C", @"S=\sqrt{p(p-a)(p-b)(p-c)}", @"\vec{a}\{3; -4\}", @"\overrightarrow{AB}+\overrightarrow{BC}=\overrightarrow{AC}", @"|\vec{a}|=\sqrt{x^2+y^2}", @"(x-a)^2+(y-b)^2=R^2",
        @"\alpha\cap\beta=l", @"M\notin\alpha", @"V=\frac{4}{3}\pi R^3", @"S_{\text{бок}}=\pi rl", @"\overline{AB}\cong\overline{CD}",
        // Grades 10–11
        @"\sqrt[n]{a^m}=a^{\frac{m}{n}}", @"\sqrt[5]{-32}=-2", @"\cos(\alpha\pm\beta)=\cos\alpha\cos\beta\mp\sin\alpha\sin\beta", @"\ctg\left(\frac{\pi}{2}-\alpha\right)=\tg\alpha", @"x=(-1)^n\arcsin a+\pi n,\ n\in\mathbb{Z}", @"\left(\frac{1}{3}\right)^{x-2}\ge 27",
        @"\log_{a}(bc)=\log_{a}b+\log_{a}c", @"\log_{0,5}^2 x", @"y'=\lim_{\Delta x\to 0}\frac{\Delta y}{\Delta x}", @"\left(\frac{u}{v}\right)'=\frac{u'v-uv'}{v^2}", "f'''(x)", @"\int x^n\,dx=\frac{x^{n+1}}{n+1}+C", @"\int_{-1}^{2}\left(x^2+1\right)dx", @"\prod_{k=1}^{n}k=n!",
        @"\sum_{i=1}^{n}\frac{x_i}{n}", @"\begin{vmatrix} a & b \\ c & d \end{vmatrix}=ad-bc", @"\begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}", @"|x+1|+|x-2|\le 5", @"f(x)=\begin{cases} x^2, & x\ge 0, \\ -x, & x<0 \end{cases}", @"\sqrt{2+\sqrt{2+\sqrt{2}}}",
    ];

    /// <summary>All of them on paper, so that eyes can go over them.</summary>
    public static Worksheet Sheet() => new("ALL-11", "", Subject.Algebra, 11, new WorksheetTopic(null, "Формулы школы"), SheetFormat.TestOnly, 0, Difficulty.Medium,
    [
        new Variant(1, [.. All.Chunk(4).Select((four, i) => Tasks.Single($"Формулы {(i * 4) + 1}–{(i * 4) + four.Length}.", 0, [.. four.Select(formula => $"${formula}$")]) with { Number = i + 1 })]),
    ]);
}
