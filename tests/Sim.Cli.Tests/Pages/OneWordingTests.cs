namespace Sim.Cli.Tests;

/// <summary>
/// A figure has one wording: the terminal, both reports and the result file are read back, and whatever stands for the
/// same measure must be the same label and the same digits.
/// </summary>
public sealed class OneWordingTests
{
    [Theory]
    [InlineData("canary")]
    [InlineData("faulty-update")]
    [InlineData("geometric-self-heal")]
    [InlineData("mixed-fleet")]
    [InlineData("repair-fluid")]
    [InlineData("two-vendors-one-platform")]
    [InlineData("violated-expectation")]
    [InlineData("july-2024", "0.0005")]
    [InlineData("random 3")]
    [InlineData("random 11")]
    [InlineData("random 58")]
    [InlineData("random 401")]
    public void A_figure_reads_the_same_wherever_it_stands(string run, string? scale = null)
    {
        var shown = ShownRun.Of(Result(run, scale));

        IReadOnlyList<string> differences = shown.Differences();

        Assert.True(differences.Count == 0, $"{run}:\n{string.Join('\n', differences)}");
        Assert.True(shown.Figures > 40, $"{shown.Figures} figures were read");
    }

    [Theory]
    [InlineData("terminal", "Went down", "Fell over")]
    [InlineData("terminal", "28.9%", "28.8%")]
    [InlineData("Markdown", "Endpoint-hours down", "Machine-hours down")]
    [InlineData("Markdown", "46,618", "46,619")]
    [InlineData("HTML", ">Still down at the end<", ">Down at the end<")]
    [InlineData("HTML", "21,855", "21,800")]
    [InlineData("JSON", "\"peakDown\": 21855", "\"peakDown\": 21856")]
    [InlineData("JSON", "\"lastApplied\": 14", "\"lastApplied\": 24")]
    public void A_planted_difference_is_seen(string place, string text, string planted)
    {
        var shown = ShownRun.Of(Result("mixed-fleet", null));
        Assert.Contains(text, shown.Texts[place], StringComparison.Ordinal);

        shown.Texts[place] = shown.Texts[place].Replace(text, planted, StringComparison.Ordinal);

        Assert.NotEmpty(shown.Differences());
    }

    [Theory]
    [InlineData("nothing", "", "", false)]
    [InlineData("terminal", "median", "middle", true)]
    [InlineData("Markdown", "median", "middle", true)]
    [InlineData("HTML", "median", "middle", true)]
    public void A_range_over_fleets_reads_the_same_wherever_it_stands(
        string place, string text, string planted, bool differs)
    {
        SimResult result = Result("mixed-fleet", null);
        ExpectationResult first = result.Expectations[0] with { Fleets = new FleetRange(20, 1, 2, 3) };
        var shown = ShownRun.Of(result with { Expectations = [first, .. result.Expectations.Skip(1)] });
        Assert.Contains("median", shown.Texts["terminal"], StringComparison.Ordinal);
        if (differs)
            shown.Texts[place] = shown.Texts[place].Replace(text, planted, StringComparison.Ordinal);

        Assert.Equal(differs, shown.Differences().Count > 0);
    }

    private static SimResult Result(string run, string? scale)
    {
        if (run.StartsWith("random ", StringComparison.Ordinal))
        {
            int number = int.Parse(run[7..], System.Globalization.CultureInfo.InvariantCulture);
            ScenarioPlan plan = RandomScenario.Plan(number);
            return ResultBuilder.Build(plan, new SequentialHost().Run(
                plan, new RunOptions(), SilentObserver.Instance, CancellationToken.None)).Result;
        }

        var request = new RunRequest { Scenario = run, Scale = scale, OutRoot = null };
        return SimLab.Open(Repository.Root, Repository.Root)
            .Run(request, _ => SilentObserver.Instance, TestContext.Current.CancellationToken).Result;
    }
}
