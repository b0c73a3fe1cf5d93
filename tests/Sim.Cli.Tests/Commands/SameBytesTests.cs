namespace Sim.Cli.Tests;

/// <summary>Where a user stands, and how a file is named, are in no result.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void The_same_file_gives_the_same_bytes_from_every_folder_and_by_every_path()
    {
        TinyScenario.WriteTo(_place);
        Directory.CreateDirectory(_place.PathOf("deep/er"));
        (string From, string Path)[] ways =
        [
            ("", "tiny.yaml"), ("", "./tiny.yaml"), ("", _place.PathOf("tiny.yaml")), ("deep/er", "../../tiny.yaml"),
            ("deep", "er/../../tiny.yaml"),
        ];
        string[] folders = [.. ways.Select((way, i) =>
        {
            Ended ended = SimProcess.Run(_place.PathOf(way.From), "run", way.Path, "--out", _place.PathOf($"out{i}"))
                .With(0);
            Assert.Contains($"sim run {way.Path}",
                Ended.Flat(ended.Output).Replace("\\ ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            return Assert.Single(Directory.GetDirectories(_place.PathOf($"out{i}/tiny")));
        })];
        Assert.All(folders, f => AssertSame(folders[0], f));
        Assert.Contains("\"repeat\": \"sim run tiny.yaml\"", File.ReadAllText(Path.Combine(folders[0], "result.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_of_a_catalogue_gives_the_same_bytes_by_name_and_by_path_from_inside_and_outside()
    {
        string root = Repository.Root;
        (string From, string Name)[] ways =
        [
            (root, "k-of-n"), (root, "scenarios/laws/k-of-n.yaml"),
            (_place.Folder, Repository.File("scenarios/laws/k-of-n.yaml")),
            (Path.Combine(root, "scenarios"), "laws/k-of-n.yaml"),
        ];
        string[] folders = [.. ways.Select((way, i) =>
        {
            SimProcess.Run(way.From, "run", way.Name, "--scale", "0.1", "--out", _place.PathOf($"out{i}")).Finished();
            return Assert.Single(Directory.GetDirectories(_place.PathOf($"out{i}/k-of-n")));
        })];
        Assert.All(folders, f => AssertSame(folders[0], f));
        Assert.Contains("\"repeat\": \"sim run k-of-n --scale 0.1\"",
            File.ReadAllText(Path.Combine(folders[0], "result.json")), StringComparison.Ordinal);
    }

    private static void AssertSame(string a, string b)
    {
        string[] names = [
            .. Directory.GetFiles(a).Select(f => Path.GetFileName(f)!).Where(n => n != "manifest.json")
                .Order(StringComparer.Ordinal)];
        Assert.Equal(6, names.Length);
        Assert.All(names,
            n => Assert.True(
                File.ReadAllBytes(Path.Combine(a, n)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(b, n))),
                $"{n} of {b}"));
    }
}
