using Sim.Scenarios;
using Sim.Tidy.Tests.Rules;

namespace Sim.Tidy.Tests.Docs;

/// <summary>Every scenario in the docs is read without an error.</summary>
internal sealed class ScenarioBlockRule(IModelLibrary library)
{
    public const string Name = "scenario-blocks";

    public IEnumerable<Finding> Check(IEnumerable<CodeBlock> blocks) =>
        from block in blocks
        where block.Scenario is not null
        from error in ScenarioReader.Read(SourceText.FromString(block.Page, block.Text), library).Diagnostics
        select new Finding(block.Page, block.Line + error.Line - 1, 1, $"the scenario is wrong: {error.Message}",
            error.Suggestion ?? "correct it, or name the block's language text if it shall be wrong");
}
