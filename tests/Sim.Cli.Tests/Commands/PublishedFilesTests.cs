namespace Sim.Cli.Tests;

/// <summary>Schemas and reference pages are those of the program, and one command makes them so.</summary>
public sealed class PublishedFilesTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Those_that_are_checked_in_are_up_to_date() =>
        SimProcess.Run(Repository.Root, "schema", "--check").With(0);

    [Theory]
    [InlineData("docs/reference/exit-codes.md")]
    [InlineData("docs/reference/scenario-keys.md")]
    [InlineData("docs/experiment.result.schema.json")]
    public void One_that_is_out_of_date_is_named_with_the_command_that_writes_it(string file)
    {
        _place.Write("scenarios.yaml", "scenarios: []\n");
        SimProcess.Run(_place.Folder, "schema", "--write").With(0);
        SimProcess.Run(_place.Folder, "schema", "--check").With(0);
        _place.Write(file, "old\n");

        string error = Ended.Flat(SimProcess.Run(_place.Folder, "schema", "--check").With(65).Error);

        Assert.Contains($"{file} is missing or out of date", error, StringComparison.Ordinal);
        Assert.Contains("sim schema --write", error, StringComparison.Ordinal);
    }
}
