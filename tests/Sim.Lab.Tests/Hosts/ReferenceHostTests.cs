namespace Sim.Lab.Tests;

/// <summary>The reference host writes what the others write, and refuses what is too large for it.</summary>
public sealed class ReferenceHostTests
{
    [Theory]
    [InlineData("scenarios/incidents/july-2024.yaml", "0.0005")]
    [InlineData("scenarios/incidents/ipc-march-april-2024.yaml", "0.0005")]
    public void It_writes_the_same_result_byte_for_byte(string scenario, string scale)
    {
        byte[] expected = Run(scenario, scale, HostKind.Sequential);

        Assert.Equal(expected, Run(scenario, scale, HostKind.Actors));
        Assert.Equal(expected, Run(scenario, scale, HostKind.Reference));
    }

    [Fact]
    public void It_refuses_a_large_fleet_in_a_sentence_and_says_what_to_do()
    {
        LabInputException refusal = Assert.Throws<LabInputException>(
            () => Run("scenarios/incidents/july-2024.yaml", "0.01", HostKind.Reference));

        Assert.StartsWith("the reference host takes fleets of at most 100,000 endpoints", refusal.Message,
            StringComparison.Ordinal);
        Assert.Contains("--scale", refusal.Hint, StringComparison.Ordinal);
    }

    private static byte[] Run(string scenario, string scale, HostKind host)
    {
        var request = new RunRequest
        {
            Scenario = Path.Combine(SourceTree.Root, scenario), Scale = scale, Host = host, Shards = 7, OutRoot = null,
        };
        RunReport report = SimLab.Open(SourceTree.Root, SourceTree.Root)
            .Run(request, _ => SilentObserver.Instance, TestContext.Current.CancellationToken);
        return ResultJson.Write(report.Result);
    }
}
