using System.CommandLine.Parsing;

namespace Sim.Cli;

/// <summary><c>sim verify</c>: the same result under every setting that may not matter.</summary>
internal static class VerifyCommand
{
    private static readonly Option<string> Matrix = new("--matrix")
    {
        HelpName = "size", Description = "full (default) or quick: how many settings to try",
        DefaultValueFactory = _ => "full", CustomParser = MatrixOf,
    };

    private static readonly Option<bool> RequireAll = new("--require-all")
    {
        Description = "settings that cannot be tried here make it inconclusive (as with SIM_REQUIRE_ALL=1)",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1",
    };

    private static readonly Option<bool> Plant = new("--plant-nondeterminism") { Hidden = true };

    public static Verb Build() => new("verify",
        "run a scenario under many settings and compare the results bit by bit", Verify, CommonOptions.Scenario, Matrix,
        CommonOptions.Scale, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Set, CommonOptions.Quiet,
        RequireAll, Plant)
    {
        Words = ["determinism", "reproduce", "prove"],
        Notes =
        [
            "Hosts, shards, threads, saving and loading, garbage collector, compiler, culture, time zone and processor "
            + "features must not change a result. On a difference the first window and the first endpoint that diverge "
            + "are named.",
        ],
        Examples =
        [
            ("sim verify july-2024 --scale 0.01", "every setting there is"),
            ("sim verify july-2024 --scale 0.01 --matrix quick", "a certificate in a few seconds"),
        ],
        ExitCodes = "0 all the same · 2 a setting could not be tried (--require-all) · 3 non-determinism found · "
            + "65 bad input · 130 interrupted",
    };

    private static ExitCode Verify(Session session)
    {
        VerifyRequest request = new(
            session.Request, session.Get(Matrix) == "full", session.Get(Plant), SelfCommand.OfThisProcess());
        VerifyReport report = session.Lab.Verify(session.Get(CommonOptions.Quiet) ? request : request with
        {
            Started = plan => session.Show(VerifyPage.Heading(plan)),
            Trying = setting => session.Error.Redraw($"  {setting.Name} …"),
            Tried = row =>
            {
                session.Error.Redraw();
                session.Show(VerifyPage.Row(row));
            },
        }, session.Stop);
        return session.Show(VerifyPage.Conclusion(report),
            !report.IsDeterministic ? ExitCode.NonDeterminism
            : session.Get(RequireAll) && !report.IsComplete ? ExitCode.Inconclusive
            : ExitCode.Held);
    }

    private static string? MatrixOf(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (text is not ("quick" or "full"))
            result.AddError($"there is no matrix '{text}': take quick or full");

        return text;
    }
}
