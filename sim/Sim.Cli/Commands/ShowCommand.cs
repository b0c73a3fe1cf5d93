namespace Sim.Cli;

/// <summary><c>sim show</c>: a scenario in words, or with every default filled in; an experiment in words.</summary>
internal static class ShowCommand
{
    private static readonly Option<bool> Resolved = new("--resolved")
    {
        Description = "the whole scenario as YAML: every default, every number with its basis and source",
    };

    public static Verb Build() => new("show",
        "what a scenario asks, releases and expects, or what an experiment compares", Show, CommonOptions.Scenario,
        Resolved, CommonOptions.Set, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale)
    {
        Words = ["describe", "inspect", "cat", "view", "print", "info", "explain"],
        Examples =
        [
            ("sim show july-2024", "the scenario in words"),
            ("sim show july-2024 --resolved", "every value, as YAML that 'sim run' takes"),
            ("sim show july-2024-halted", "an experiment: its arms, what is measured, how many runs it takes"),
            ("sim show july-2024 --resolved --set recovery.powerCycle.max=0", "the same with an override put in"),
        ],
        ExitCodes = "0 done · 65 bad input",
    };

    private static ExitCode Show(Session session)
    {
        RunRequest request = session.Request;
        return (session.Lab.IsExperiment(request.Scenario), session.Get(Resolved)) switch
        {
            (true, true) => throw new LabInputException(
                $"'{request.Scenario}' is an experiment: --resolved shows the values of a scenario",
                "show the scenario that it names, with --resolved"),
            (true, _) => session.Show(ExperimentPage.Of(session.Lab.ShowExperiment(request), request.Scenario)),
            (_, true) => session.Print(session.Lab.ShowResolved(request)),
            _ => session.Show(ShowPage.Of(session.Lab.Show(request), request.Scenario)),
        };
    }
}
