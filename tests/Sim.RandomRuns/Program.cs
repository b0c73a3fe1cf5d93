using Sim.RandomRuns;

if (args is [] or ["--help"] or ["-h"])
{
    Console.Out.WriteLine(Command.Help);
    return 0;
}

if (Command.Read(args, out string problem) is not { } command)
{
    Console.Error.WriteLine($"{problem}\n\n{Command.Help}");
    return 64;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    return new Trials(command, Console.Out, Console.Error).Run(stop.Token) == 0 ? 0 : 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("interrupted");
    return 130;
}
