using System.CommandLine;
using Sim.Cli.Help;
using Sim.Cli.Process;
using Sim.Cli.Text;
using Sim.Lab;

namespace Sim.Cli.Commands;

/// <summary><c>sim schema</c>: the JSON Schemas of scenarios and experiments.</summary>
internal static class SchemaCommand
{
    private const string Scenario = "scenario";
    private const string Experiment = "experiment";

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "compare both with those in docs/ beside the catalogue instead of printing",
    };

    private static readonly Argument<string> Kind = new Argument<string>("kind")
    {
        Description = "scenario or experiment (default: scenario)", DefaultValueFactory = _ => Scenario,
    }.AcceptOnlyFromAmong(Scenario, Experiment);

    public static Verb Build()
    {
        var verb = new Verb("schema", "print the JSON Schema of scenarios or experiments, for editors")
        {
            Examples =
            [
                new("sim schema > scenario.schema.json", "then put '# yaml-language-server: $schema=…' on top of your file"),
                new("sim schema experiment > experiment.schema.json", "that of experiments"),
                new("sim schema --check", "whether the copies that are checked in are still right"),
            ],
            ExitCodes = "0 done · 65 a copy differs",
        };
        verb.Add(Kind);
        verb.Add(Check);
        verb.SetAction(line => Session.Run(line, session => Schema(line.GetValue(Kind)!, line.GetValue(Check), session)));
        return verb;
    }

    private static ExitCode Schema(string kind, bool check, Session session)
    {
        if (!check)
        {
            session.Output.WriteText(kind == Experiment ? SimLab.ExperimentSchema() : SimLab.Schema());
            return ExitCode.Held;
        }

        session.Lab.CheckSchema();
        session.Output.Write(new Page()
            .Line(SimLab.SchemaFile + ": ", new Piece("up to date", Tone.Good))
            .Line(SimLab.ExperimentSchemaFile + ": ", new Piece("up to date", Tone.Good)));
        return ExitCode.Held;
    }
}
