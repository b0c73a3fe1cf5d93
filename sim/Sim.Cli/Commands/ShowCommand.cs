using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim show</c>: a scenario in words, or with every default filled in; an experiment in words.</summary>
internal static class ShowCommand
{
    private static readonly Option<bool> Resolved = new("--resolved")
    {
        Description = "the whole scenario as YAML: every default, every number with its basis and source",
    };

    public static Verb Build()
    {
        var verb = new Verb("show", "what a scenario asks, releases and expects, or what an experiment compares")
        {
            Examples =
            [
                new("sim show july-2024", "the scenario in words"),
                new("sim show july-2024 --resolved", "every value, as YAML that 'sim run' takes"),
                new("sim show july-2024-halted", "an experiment: its arms, what is measured, how many runs it takes"),
                new("sim show july-2024 --resolved --set recovery.powerCycle.max=0",
                    "the same with an override put in"),
            ],
            ExitCodes = "0 done · 65 bad input",
        };
        verb.Add(CommonOptions.Scenario);
        foreach (Option option in (Option[])
            [Resolved, CommonOptions.Set, CommonOptions.Seed, CommonOptions.FleetSeed, CommonOptions.Scale])
        {
            verb.Add(option);
        }

        verb.SetAction(line => Session.Run(line, session => Show(line, session)));
        return verb;
    }

    private static CompareRequest Experiment(ParseResult line, RunRequest request) => line.GetValue(Resolved)
        ? throw new LabInputException(
            $"'{request.Scenario}' is an experiment: --resolved shows the values of a scenario",
            "show the scenario that it names, with --resolved")
        : new CompareRequest
        {
            Experiment = request.Scenario,
            Seed = request.Seed,
            FleetSeed = request.FleetSeed,
            Scale = request.Scale,
            Sets = request.Sets,
        };

    private static ExitCode Show(ParseResult line, Session session)
    {
        RunRequest request = CommonOptions.RequestOf(line);
        if (session.Lab.IsExperiment(request.Scenario))
        {
            session.Output.Write(ExperimentPage.Of(session.Lab.Show(Experiment(line, request)), request.Scenario));
            return ExitCode.Held;
        }

        if (line.GetValue(Resolved))
            session.Output.WriteText(session.Lab.ShowResolved(request));
        else
            session.Output.Write(ShowPage.Of(session.Lab.Show(request), request.Scenario));

        return ExitCode.Held;
    }
}
