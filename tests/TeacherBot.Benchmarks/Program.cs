using BenchmarkDotNet.Running;
using TeacherBot.Benchmarks;

// `orders` drives the whole bot; `compose` times 15 tasks of every topic; anything else is for BenchmarkDotNet (--filter '*').
return args switch
{
    ["orders", .. var rest] => await OrderDriver.Run(rest),
    ["compose", .. var rest] => ComposeTimes.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(OrderDriver).Assembly).Run(args).Any() ? 0 : 1,
};
