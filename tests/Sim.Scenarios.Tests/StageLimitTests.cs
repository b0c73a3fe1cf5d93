namespace Sim.Scenarios.Tests;

/// <summary>As many stages as a run can open, and one more.</summary>
public sealed class StageLimitTests
{
    private const string Scenario = """
        scenario: stages
        title: Stages
        question: How many are there?
        start: 2026-07-14T06:00Z
        duration: 1d
        fleet:
          model: laboratory
          groups:
            one: {organisations: 1, platform: windows, size: {median: 100}, versions: {current: {version: 7.16, share: 100%}}}
        design: {name: kernel-driver}
        update: {name: u, artefact: content, platform: windows, fault: {class: out-of-bounds-read}}
        channel: {kind: push}
        rollout:
          strategy: timed-rings
          releaseAt: 1h
          stages: [STAGES]
        """;

    [Theory]
    [InlineData(1, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Sixty_four_stages_are_read_and_one_more_is_not(int stages, bool read)
    {
        string list = string.Join(", ", Enumerable.Range(0, stages).Select(i =>
            FormattableString.Invariant(
                $"{{name: s{i}, share: {(i == 0 ? 10_000 - ((stages - 1) * 100) : 100)}/10000, opensAfter: {i}m}}")));
        ScenarioReadResult result = ScenarioReader.Read(
            SourceText.FromString("stages.yaml", Scenario.Replace("STAGES", list, StringComparison.Ordinal)),
            Repository.Models);

        Assert.Equal(read, result.Plan is not null);
        Assert.True(
            read || result.Diagnostics.Any(d => d.ToString().Contains("list at most 64", StringComparison.Ordinal)),
            string.Join('\n', result.Diagnostics));
    }
}
