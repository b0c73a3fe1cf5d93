using System.CommandLine;
using System.Globalization;
using Sim.Lab;

namespace Sim.Cli;

/// <summary>The hidden verb that <c>sim verify</c> starts itself with; it answers on one line.</summary>
internal static class VerifyChildCommand
{
    private static readonly Option<string?> Culture = new("--culture");
    private static readonly Option<long?> TraceWindow = new("--trace-window");

    public static Verb Build() => new(ChildRun.Verb, "run one setting of a check", Run,
        [.. CommonOptions.OfRun, Culture, TraceWindow])
    {
        Hidden = true,
    };

    private static ExitCode Run(Session session)
    {
        if (session.Get(Culture) is { } name)
            SetCulture(name);

        RunFingerprint fingerprint = session.Lab.Fingerprint(session.Request, session.Get(TraceWindow), session.Stop);
        return session.Print(
            ChildAnswerJson.Write(new ChildAnswer(fingerprint, ProcessFacts.OfThisProcess())) + "\n");
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
