using System.CommandLine;
using System.Globalization;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>The hidden verb that <c>sim verify</c> starts itself with; it answers on one line.</summary>
internal static class VerifyChildCommand
{
    private static readonly Option<string?> Culture = new("--culture");
    private static readonly Option<long?> TraceWindow = new("--trace-window");

    public static Verb Build()
    {
        var verb = new Verb(ChildRun.Verb, "run one setting of a check") { Hidden = true };
        verb.Add(CommonOptions.Scenario);
        foreach (Option option in (Option[])
        [
            CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale, CommonOptions.Set, CommonOptions.Host,
            CommonOptions.Shards, CommonOptions.Threads, Culture, TraceWindow,
        ])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session => Run(line, session)));
        return verb;
    }

    private static ExitCode Run(ParseResult line, Session session)
    {
        if (line.GetValue(Culture) is { } name)
            SetCulture(name);

        RunFingerprint fingerprint = session.Lab.Fingerprint(
            CommonOptions.RequestOf(line) with { OutRoot = null }, line.GetValue(TraceWindow), session.Stop);
        session.Output.WriteText(
            ChildAnswerJson.Write(new ChildAnswer(fingerprint, ProcessFacts.OfThisProcess())) + "\n");
        return ExitCode.Held;
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
