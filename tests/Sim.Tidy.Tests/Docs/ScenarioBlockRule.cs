using Sim.Scenarios;
using Sim.Tidy.Tests.Rules;

namespace Sim.Tidy.Tests.Docs;

/// <summary>Every scenario in the docs is read without an error.</summary>
internal sealed class ScenarioBlockRule(IModelLibrary library)
{
    public const string Name = "scenario-blocks";

    public IEnumerable<Finding> Check(IEnumerable<CodeBlock> blocks) =>
        from page in blocks.GroupBy(block => block.Page)
        let files = Files(page)
        from block in page
        where block.Scenario is not null
        from error in ScenarioReader.Read(SourceText.FromString(block.Page, block.Text).Beside(files), library).Diagnostics
        select new Finding(block.Page, block.Line + error.Line - 1, 1, $"the scenario is wrong: {error.Message}",
            error.Suggestion ?? "correct it, or name the block's language text if it shall be wrong");

    // The files that the page shows by name, which its scenarios find beside them.
    private static MemoryDataFolder Files(IEnumerable<CodeBlock> blocks)
    {
        var folder = new MemoryDataFolder();
        foreach (CodeBlock block in blocks.Where(block => block.FileName is not null))
        {
            folder.With(block.FileName!, System.Text.Encoding.UTF8.GetBytes(block.Text));
        }

        return folder;
    }
}
