using BenchmarkDotNet.Running;
using TeacherBot.Benchmarks;

// `orders` drives the whole bot; `compose` times 15 tasks of every topic; `callbacks` drives the webhook of payments; anything else is for BenchmarkDotNet (--filter '*').
return args switch
{
    ["orders", .. var rest] => await OrderDriver.Run(rest),
    ["callbacks", .. var rest] => await CallBackDriver.Run(rest),
    ["compose", .. var rest] => ComposeTimes.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(OrderDriver).Assembly).Run(args).Any() ? 0 : 1,
};
