using BenchmarkDotNet.Running;
using TeacherBot.Benchmarks;

// `orders` drives the whole bot; `callbacks` the webhook of payments; `compose` times 15 tasks of every topic; `cache` look-ups among 100,000 sheets; `authoring` our own share of a model's sheet;
// `chromium` and `sheets` time the printer; anything else is for BenchmarkDotNet (--filter '*').
return args switch
{
    ["orders", .. var rest] => await OrderDriver.Run(rest),
    ["callbacks", .. var rest] => await CallBackDriver.Run(rest),
    ["compose", .. var rest] => ComposeTimes.Run(rest),
    ["cache", .. var rest] => CacheLookUps.Run(rest),
    ["authoring"] => await AuthoringTimes.Run(),
    ["chromium", .. var rest] => await ChromiumComparison.Run(rest),
    ["sheets", .. var rest] => ChromiumComparison.Throughput(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(OrderDriver).Assembly).Run(args).Any() ? 0 : 1,
};
