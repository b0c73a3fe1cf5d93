using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>New digests in a catalogue; the rest stays byte for byte.</summary>
public sealed class CatalogueDigestsTests
{
    private const string Old = "0123456789abcdef0123456789abcdef";
    private const string New = "fedcba9876543210fedcba9876543210";

    [Theory]
    [InlineData("{digest: pending}", "{digest: " + New + "}")]
    [InlineData("{seed: 1, digest: 'pending', scale: 1%} # digest: pending",
        "{seed: 1, digest: '" + New + "', scale: 1%} # digest: pending")]
    [InlineData("{\"digest\":   \"" + Old + "\"}", "{\"digest\":   \"" + New + "\"}")]
    [InlineData("\n      digest:  " + Old + "   \n      seed: 5\n", "\n      digest:  " + New + "   \n      seed: 5\n")]
    [InlineData("{scale: 1%,\n     digest:\n       pending}", "{scale: 1%,\n     digest:\n       " + New + "}")]
    public void However_it_is_written_only_the_token_changes(string before, string after) =>
        Assert.Equal(Text(after), Replace(Text(before), "one"));

    [Fact]
    public void Only_the_named_scenarios_change()
    {
        string two = Text("{digest: pending}") + Text("{digest: pending}")[("scenarios:\n".Length)..]
            .Replace("one", "two", StringComparison.Ordinal);

        string changed = Replace(two, "two");

        Assert.StartsWith(Text("{digest: pending}"), changed, StringComparison.Ordinal);
        Assert.EndsWith("{digest: " + New + "}\n", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_an_error() =>
        Assert.Contains("'three'",
            Assert.Throws<ArgumentException>(() => Replace(Text("{digest: pending}"), "three")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_shipped_catalogue_keeps_every_other_byte()
    {
        SourceText shipped = Repository.Source("scenarios.yaml");
        ScenarioCatalogue catalogue = CatalogueReader.Read(shipped, static _ => true).Value!;

        byte[] changed = CatalogueDigests.Replace(
            shipped, catalogue.Entries.ToDictionary(e => e.Name, _ => New, StringComparer.Ordinal));
        string expected = catalogue.Entries.Aggregate(
            Encoding.UTF8.GetString(shipped.Bytes),
            (text, e) =>
                text.Replace($"digest: {e.Replay.Digest ?? "pending"}}}", $"digest: {New}}}",
                    StringComparison.Ordinal));

        Assert.Equal(expected, Encoding.UTF8.GetString(changed));
        Assert.All(CatalogueReader.Read(SourceText.FromBytes("c.yaml", changed), static _ => true).Value!.Entries,
            e => Assert.Equal(New, e.Replay.Digest));
    }

    private static string Text(string replay) =>
        $"scenarios:\n  - name: one\n    sentence: \"Größe – digest: pending\"\n    file: a.yaml\n    cost: "
            + $"small\n    replay: {replay}\n";

    private static string Replace(string text, string name) => Encoding.UTF8.GetString(CatalogueDigests.Replace(
        SourceText.FromString("c.yaml", text),
        new Dictionary<string, string>(StringComparer.Ordinal) { [name] = New }));
}
