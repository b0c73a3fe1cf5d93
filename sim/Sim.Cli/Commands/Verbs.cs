using System.CommandLine;
using System.CommandLine.Help;

namespace Sim.Cli;

/// <summary>The verbs of <c>sim</c>, in the order of its help.</summary>
internal static class Verbs
{
    public static RootCommand Build()
    {
        var root = new RootCommand(
            "sim: what does a faulty driver update do to a fleet of endpoints, and what would have stopped it? The "
                + "same "
            + "scenario and seeds always give the same result.");
        root.Add(RunCommand.Build());
        root.Add(CompareCommand.Build());
        root.Add(ListCommand.Build());
        root.Add(ShowCommand.Build());
        root.Add(NewCommand.Build());
        root.Add(ValidateCommand.Build());
        root.Add(ReportCommand.Build());
        root.Add(DiffCommand.Build());
        root.Add(SchemaCommand.Build());
        root.Add(VerifyCommand.Build());
        root.Add(AcceptCommand.Build());
        root.Add(BenchCommand.Build());
        root.Add(VerifyChildCommand.Build());
        root.Add(BenchChildCommand.Build());
        root.Add(CommonOptions.NoColour);
        root.Add(CommonOptions.Debug);
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPageAction();
                help.Description = "show help; of a verb: sim <verb> --help";
            }
            else if (option is VersionOption version)
            {
                version.Action = new VersionAction();
            }
        }

        return root;
    }
}
