using System.CommandLine;
using Sim.Cli.Help;
using Sim.Cli.Process;
using Sim.Cli.Text;
using Sim.Lab;

namespace Sim.Cli.Commands;

/// <summary><c>sim schema</c>: the JSON Schema of scenario files.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Check = new("--check")
    {
        Description = $"compare with {SimLab.SchemaFile} beside the catalogue instead of printing",
    };

    public static Verb Build()
    {
        var verb = new Verb("schema", "print the JSON Schema of scenario files, for editors")
        {
            Examples =
            [
                new("sim schema > scenario.schema.json", "then put '# yaml-language-server: $schema=…' on top of your file"),
                new("sim schema --check", "whether the copy that is checked in is still right"),
            ],
            ExitCodes = "0 done · 65 the copy differs",
        };
        verb.Add(Check);
        verb.SetAction(line => Session.Run(line, session => Schema(line.GetValue(Check), session)));
        return verb;
    }

    private static ExitCode Schema(bool check, Session session)
    {
        if (!check)
        {
            session.Output.WriteText(SimLab.Schema());
            return ExitCode.Held;
        }

        session.Lab.CheckSchema();
        session.Output.Write(new Page().Line(SimLab.SchemaFile + ": ", new Piece("up to date", Tone.Good)));
        return ExitCode.Held;
    }
}
