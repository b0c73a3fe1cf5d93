using System.Globalization;
using System.Text.Json;

namespace Sim.Lab;

/// <summary>Runs a setting in a new process of this program, whose answer comes on its standard output.</summary>
public static class ChildRun
{
    /// <summary>The hidden verb that answers.</summary>
    public const string Verb = "verify-child";

    internal static ChildAnswer Execute(
        SelfCommand self, RunRequest run, VerifySetting setting, long? traceWindow, CancellationToken cancellation)
    {
        string output = SelfProcess.Run(
            self, Arguments(run, setting, traceWindow), setting.Environment, $"'{setting.Name}'", cancellation);
        try
        {
            return ChildAnswerJson.Read(output);
        }
        catch (JsonException e)
        {
            throw new ProcessFailedException($"The process for '{setting.Name}' gave no fingerprint.", e);
        }
    }

    internal static IReadOnlyList<string> Arguments(RunRequest run, VerifySetting setting, long? traceWindow)
    {
        RunRequest placed = run with { Host = setting.Host, Shards = setting.Shards, Threads = setting.Threads };
        List<string> arguments = [Verb, .. RunArguments.Of(placed)];
        if (setting.Culture is { } culture)
            arguments.AddRange(["--culture", culture]);

        if (traceWindow is { } window)
            arguments.AddRange(["--trace-window", window.ToString(CultureInfo.InvariantCulture)]);

        return arguments;
    }
}
