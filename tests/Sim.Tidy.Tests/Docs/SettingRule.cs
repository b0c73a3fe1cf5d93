using System.CommandLine;

namespace Sim.Tidy.Tests;

/// <summary>Every scenario that a command names is in the catalogue, and takes the settings of the command.</summary>
/// <param name="root">The real command line.</param>
/// <param name="lab">The lab of the repository.</param>
internal sealed class SettingRule(RootCommand root, SimLab lab)
{
    public const string Name = "settings";

    public IEnumerable<Finding> Check(IEnumerable<DocCommand> commands) =>
        from command in commands
        let error = Error(command)
        where error is not null
        select new Finding(command.Page, command.Line, 1, $"'{command}' would end with 65: {error}",
            "name a scenario of 'sim list', and keys of docs/scenario.schema.json");

    private string? Error(DocCommand command)
    {
        ParseResult line = root.Parse([.. command.Arguments]);
        bool names = line.CommandResult.Command.Arguments.Contains(CommonOptions.Scenario);
        if (!names || line.Errors.Count > 0 || command.Arguments.Contains("--help"))
            return null;

        RunRequest request = CommonOptions.RequestOf(line);
        // A file of the reader is there only where the page's commands are run one after the other.
        if (request.Scenario.EndsWith(".yaml", StringComparison.Ordinal)
            || request.Sets.Any(s => s.Contains("=./", StringComparison.Ordinal)))
        {
            return null;
        }

        try
        {
            // The one verb that takes both.
            if (line.CommandResult.Command.Name == "show" && lab.IsExperiment(request.Scenario))
                lab.ShowExperiment(request);
            else
                lab.Show(request);

            return null;
        }
        catch (LabInputException e)
        {
            return e.Diagnostics.Count > 0 ? string.Join("; ", e.Diagnostics) : e.Message;
        }
    }
}
