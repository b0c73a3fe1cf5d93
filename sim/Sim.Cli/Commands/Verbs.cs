using System.CommandLine.Help;
using System.Reflection;

namespace Sim.Cli;

/// <summary>The verbs of <c>sim</c>, in the order of its help.</summary>
internal static class Verbs
{
    public static RootCommand Build()
    {
        RootCommand root = new(
            "sim: what does a faulty driver update do to a fleet of endpoints, and what would have stopped it? The "
            + "same scenario and seeds always give the same result.")
        {
            RunCommand.Build(), CompareCommand.Build(), CalibrateCommand.Build(), SensitivityCommand.Build(),
            ListCommand.Build(), ShowCommand.Build(), NewCommand.Build(), ValidateCommand.Build(),
            ReportCommand.Build(), DiffCommand.Build(), SchemaCommand.Build(), VerifyCommand.Build(),
            AcceptCommand.Build(), BenchCommand.Build(), ChildVerbs.Verify(), ChildVerbs.Bench(),
            CommonOptions.NoColour, CommonOptions.Debug,
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new PageAction(HelpPage.Of, isHelp: true);
        help.Description = "show help; of a verb: sim <verb> --help";
        root.Options.OfType<VersionOption>().Single().Action = new PageAction(_ => Version(), isHelp: false);
        return root;
    }

    // With the commit it was built from.
    private static TerminalText Version() => new TerminalText().Line(
        typeof(Verbs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
}
