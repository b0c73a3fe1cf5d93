namespace Sim.Contracts;

/// <summary>Outcomes in words, as results and reports write them.</summary>
public static class OutcomeNames
{
    /// <summary>Number of outcomes.</summary>
    public const int Count = (int)Outcome.Quarantined + 1;

    /// <summary>The words, in the order of <see cref="Outcome"/>.</summary>
    public static IReadOnlyList<string> All => EnumWords.All<Outcome>();

    /// <summary>Whether it costs telemetry or content and nothing else: the machine is up, and as fast as before.</summary>
    public static bool IsOfAgentOnly(Outcome outcome) =>
        outcome is Outcome.ProcessRestart or Outcome.Degraded or Outcome.Rejected;

    /// <summary>Whether the machine is down in it.</summary>
    public static bool IsDown(Outcome outcome) =>
        outcome is Outcome.BootLoop or Outcome.CrashOnce or Outcome.Hang or Outcome.Quarantined;
}
