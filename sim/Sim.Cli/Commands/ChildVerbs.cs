namespace Sim.Cli;

/// <summary>The hidden verbs that the program starts itself with; they answer on one line.</summary>
internal static class ChildVerbs
{
    private static readonly Option<string?> Culture = new("--culture");
    private static readonly Option<long?> TraceWindow = new("--trace-window");

    // A scenario, and all that says how it runs.
    private static readonly Symbol[] OfRun =
    [
        CommonOptions.Scenario, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale, CommonOptions.Set,
        CommonOptions.Host, CommonOptions.Shards, CommonOptions.Threads,
    ];

    /// <summary>The verb of <c>sim bench</c>: one measurement.</summary>
    public static Verb Bench() => new(SelfCommand.Bench, "make one measurement",
        session => session.Print(session.Lab.Measure(session.Request, session.Stop) + "\n"), OfRun)
    {
        Hidden = true,
    };

    /// <summary>The verb of <c>sim verify</c>: one setting.</summary>
    public static Verb Verify() => new(SelfCommand.Verify, "run one setting of a check", Verify,
        [.. OfRun, Culture, TraceWindow])
    {
        Hidden = true,
    };

    private static ExitCode Verify(Session session)
    {
        if (session.Get(Culture) is { } name)
            SetCulture(name);

        return session.Print(
            session.Lab.Fingerprint(session.Request, session.Get(TraceWindow), session.Stop) + "\n");
    }

    // A culture that does not exist here is left out: the answer says which one there is.
    private static void SetCulture(string name)
    {
        try
        {
            var culture = new CultureInfo(name);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        }
        catch (CultureNotFoundException)
        {
        }
    }
}
