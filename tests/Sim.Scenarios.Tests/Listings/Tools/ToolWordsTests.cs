namespace Sim.Scenarios.Tests;

/// <summary>What can be wrong in <c>tools.yaml</c> without any export showing it.</summary>
public sealed class ToolWordsTests
{
    private static readonly string[] Kinds = ["workstation", "server", "virtual-machine", "kiosk", "domain-controller",
        "ignore"];

    [Fact]
    public void Each_tool_names_columns_and_kinds_that_there_are()
    {
        Assert.Equal(9, ToolWords.Presets.Count);
        Assert.All(ToolWords.Presets, tool =>
        {
            Assert.Empty(tool.Columns.Keys.Except(ListingTable.EndpointFields));
            Assert.Empty(tool.Kinds.Select(k => k.Value).Except(Kinds));
            Assert.Contains("kind", tool.Columns.Keys);
        });
    }

    [Fact]
    public void A_platform_of_a_tool_is_known() =>
        Assert.All(ToolWords.Presets.Select(t => t.Platform).OfType<string>(),
            p => Assert.True(ToolWords.IsPlatform(p), p));

    [Fact]
    public void No_pattern_stands_behind_one_of_another_word_that_takes_all_its_cells()
    {
        Assert.Empty(Hidden(ToolWords.Platforms));
        Assert.All(ToolWords.Presets, tool => Assert.Empty(Hidden(tool.Kinds)));
    }

    [Fact]
    public void A_hidden_pattern_is_found() => Assert.Equal(["*Server 20* behind *Server*"], Hidden(
        [new("*Server*", "server"), new("*Server 20*", "kiosk"), new("*Server 19*", "server"), new("Serv*", "kiosk")]));

    // A star in the later pattern counts as a character that only a star of the earlier one takes.
    private static IEnumerable<string> Hidden(IReadOnlyList<ListingValue> table) =>
        table.SelectMany((later, i) => table.Take(i)
        .Where(earlier => earlier.Value != later.Value && ValuePattern.Fits(earlier.Pattern, later.Pattern))
        .Select(earlier => $"{later.Pattern} behind {earlier.Pattern}"));
}
