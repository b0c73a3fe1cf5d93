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
        RunRequest placed = run with
        {
            Host = setting.Host, Shards = setting.Options.Shards, Threads = setting.Options.Threads,
        };
        string output = self.Run(
            [Verb, .. RunArguments.Of(placed, ("--culture", setting.Culture), ("--trace-window", traceWindow))],
            setting.Environment, $"'{setting.Name}'", cancellation);
        try
        {
            return JsonSerializer.Deserialize<ChildAnswer>(output)!;
        }
        catch (JsonException e)
        {
            throw new ProcessFailedException($"The process for '{setting.Name}' gave no fingerprint.", e);
        }
    }
}
