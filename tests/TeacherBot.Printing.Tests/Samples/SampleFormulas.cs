using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>The formulas of grades 7–11.</summary>
static class SampleFormulas
{
    public static IReadOnlyList<string> All { get; } =
    [
        @"\sqrt[3]{x^2-8}", @"x_1+x_2=-\frac{b}{a}", "a_{n+1}=a_n+d", @"\frac{x-\frac{1}{x}}{1+\frac{1}{x}}", @"|x-3|\le 5", @"\left|\frac{x}{2}\right|", @"|\frac{x}{2}|^2-|x|",
        @"\begin{cases} x+y=5, \\ 2x-3y=1; \end{cases}", @"\begin{cases} \frac{x}{2}\ge 1, & x>0, \\ x^2-4<0, & y\ne 0 \end{cases}", @"\left[\begin{array}{l} x=1, \\ x=-6 \end{array}\right.",
        @"x\in(-\infty;-2]\cup[3;+\infty)", @"A\cap B=\varnothing", @"x=\pm\frac{\pi}{3}+2\pi n,\ n\in\mathbb{Z}", @"\sin^2\alpha+\cos^2\alpha=1", @"\tg\beta\cdot\ctg\beta=1", @"\arcsin\frac{\sqrt{3}}{2}=\frac{\pi}{3}",
        @"\arctg x", @"\log_{2}8=3", @"\lg 100+\ln e^2", @"\log_{\frac{1}{2}}(x+1)", @"\lim_{x \to 2}\frac{x^2-4}{x-2}=4", @"\lim\limits_{n\to\infty}\frac{1}{n}", @"\int_{a}^{b} f(x)\,dx=F(b)-F(a)",
        @"\int_{0}^{\frac{\pi}{2}}\cos x\,dx", @"\left.\frac{x^3}{3}\right|_{0}^{3}", @"f'(x)=3x^2", "f''(x_0)", @"(\sqrt{x})'=\frac{1}{2\sqrt{x}}", @"\overline{ab}=10a+b", @"\overline{A}", @"\vec{a}+\overrightarrow{AB}",
        @"\left\{1; 2; 3\right\}", @"\{1; 2\}", @"\triangle ABC", @"\angle A=30^\circ", @"a\parallel b, c\perp d", "n!=1", "C_n^k", @"C_{5}^{2}=\frac{5!}{2!\cdot 3!}", @"x_1, \ldots, x_n", @"\sqrt{2}\approx 1,41",
        @"a>b\Rightarrow a+c>b+c", @"5\%", @"x^{-\frac{2}{3}}", @"\sum_{k=1}^{n}k=\frac{n(n+1)}{2}", @"\sqrt{\frac{x+1}{x-1}}", @"2^{x^2-3x}", @"\mathbb{N}\subset\mathbb{Z}\subset\mathbb{Q}\subset\mathbb{R}", @"S=\frac{b_1(q^n-1)}{q-1}", @"\varphi\approx 45^\circ\text{ или }\frac{\pi}{4}",
    ];

    /// <summary>All of them on paper, a sentence around each.</summary>
    public static Worksheet Sheet() => new("ALG-10", "", Subject.Algebra, 10, new WorksheetTopic(null, "Формулы алгебры и анализа"), SheetFormat.TestOnly, 0, Difficulty.Medium,
    [
        new Variant(1, [.. All.Chunk(4).Select((four, i) => Tasks.Single($"Формула ${four[0]}$ и слова после неё. Выберите верную.", 0, [.. four.Select(formula => $"${formula}$")]) with { Number = i + 1 })]),
    ]);
}
