using TeacherBot.Sandbox;

var line = CommandLine.Read(args);
if (line.Options is null)
{
    await (line.ExitCode == 0 ? Console.Out : Console.Error).WriteLineAsync(line.Message);
    return line.ExitCode;
}
try
{
    await using var sandbox = await SandboxHost.StartAsync(line.Options);
    Console.WriteLine($"Chat: {sandbox.BaseUrl}/");
    Console.WriteLine($"Data: {sandbox.DataFolder}");
    await sandbox.StopAsked;
    return 0;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"The sandbox cannot start: {error.Message} Choose another --port or --data.");
    return 1;
}
