using System.Text;

namespace Sim.Tidy.Tests;

/// <summary>Every scenario in the docs is read without an error, beside the files that its page shows.</summary>
internal sealed class ScenarioBlockRule(IModelLibrary library)
{
    public const string Name = "scenario-blocks";

    public IEnumerable<Finding> Check(IReadOnlyList<CodeBlock> blocks) =>
        from block in blocks
        where block.Scenario is not null
        let text = SourceText.FromString(block.Page, block.Text).Beside(FilesOf(block.Page, blocks))
        from error in ScenarioReader.Read(text, library).Diagnostics
        select new Finding(block.Page, block.Line + error.Line - 1, 1, $"the scenario is wrong: {error.Message}",
            error.Suggestion ?? "correct it, or name the block's language text if it shall be wrong");

    private static MemoryDataFolder FilesOf(string page, IReadOnlyList<CodeBlock> blocks)
    {
        var folder = new MemoryDataFolder();
        foreach (CodeBlock block in blocks.Where(b => b.Page == page && b.File is not null))
            folder.With(block.File!, Encoding.UTF8.GetBytes(block.Text));

        return folder;
    }
}
