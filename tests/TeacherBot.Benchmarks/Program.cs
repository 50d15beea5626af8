using BenchmarkDotNet.Running;
using TeacherBot.Benchmarks;

// `orders` drives the whole bot; `keys` draws and proves tasks in bulk; anything else is for BenchmarkDotNet (--filter '*').
return args switch
{
    ["orders", .. var rest] => await OrderDriver.Run(rest),
    ["keys", .. var rest] => KeyAudit.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(OrderDriver).Assembly).Run(args).Any() ? 0 : 1,
};
