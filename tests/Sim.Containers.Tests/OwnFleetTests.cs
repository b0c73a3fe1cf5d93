namespace Sim.Containers.Tests;

public sealed class OwnFleetTests(SimImage image)
{
    private const int Organisations = 200;

    [Fact]
    public async Task The_commands_of_the_page_lead_from_a_list_of_200_organisations_to_a_report()
    {
        string name = await image.Name();
        var page = Page.Load("docs/how-to/own-fleet.md");
        using var folder = new Scratch();
        foreach ((string file, string text) in page.Files)
        {
            folder.Write(file, text);
        }

        Assert.Contains("fleet.csv", page.Files.Keys);
        GeneratedFleet fleet = GeneratedFleet.Of(Organisations);
        folder.Write("fleet.csv", fleet.Csv);
        folder.OpenToEveryone(string.Empty);
        DockerRun line = HowTo.OwnFiles(folder.Root, CurrentUser.OrSomeone());

        string[] commands = [.. page.Lines.Where(l => l.StartsWith("sim ", StringComparison.Ordinal))];
        Assert.Equal(page.Lines, commands);
        Assert.Contains("sim run ./own-fleet.yaml", commands);
        foreach (string command in commands)
        {
            await using ContainerRun run = await ContainerRun.Of(name, line,
                [.. ShellWords.Of(command, new Dictionary<string, string>()).Skip(1)]);
            run.MustEndWith(0);
        }

        string result = Path.GetDirectoryName(Assert.Single(
            Directory.GetFiles(folder.At("out/own-fleet"), "result.json", SearchOption.AllDirectories)))!;
        SimResult read = ResultJson.Read(File.ReadAllBytes(Path.Combine(result, "result.json")));
        Assert.Equal(fleet.Endpoints, read.Totals.Endpoints);
        Assert.True(read.Totals.Crashed > 0, "no machine of the list went down");
        string report = File.ReadAllText(Path.Combine(result, "report.html"));
        Assert.Contains(read.Digest, report, StringComparison.Ordinal);
        Assert.Contains(fleet.LargestName, report, StringComparison.Ordinal);
    }
}
