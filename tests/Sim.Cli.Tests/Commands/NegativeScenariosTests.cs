namespace Sim.Cli.Tests;

public sealed class NegativeScenariosTests : IDisposable
{
    // A new design changes no expected message.
    private static readonly string AllDesigns = string.Join(", ", Shipped.Names.Order(StringComparer.Ordinal));

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Validate_names_every_error_of_every_broken_file_in_one_go()
    {
        string folder = Repository.File("scenarios/negative");
        string[] expected = [.. Directory.GetFiles(folder, "*.expected").Order(StringComparer.Ordinal)];
        Assert.True(expected.Length >= 30, $"only {expected.Length} broken files");

        Ended ended = SimProcess.Run(_place.Folder, "validate", folder).With(65);

        string said = Ended.Flat(ended.Output);
        int count = 0;
        foreach (string file in expected)
        {
            string name = Path.ChangeExtension(file, ".yaml");
            foreach (string line in File.ReadAllLines(file)
                .Select(l => l.Replace("{all designs}", AllDesigns, StringComparison.Ordinal)))
            {
                // Such as 'S106:5:8 no unit; write 78s', where a hint may have semicolons of its own; errors of a table
                // that the scenario names begin with the table's name.
                string[] parts = line.Split(' ', 2);
                bool elsewhere = parts[0].EndsWith(".csv", StringComparison.Ordinal);
                string where = elsewhere ? Path.Combine(folder, parts[0]) : name;
                parts = elsewhere ? parts[1].Split(' ', 2) : parts;
                string[] place = parts[0].Split(':');
                string head = string.Create(CultureInfo.InvariantCulture,
                    $"{where}:{place[1]}:{place[2]}: error {place[0]} ");
                Assert.Contains(Ended.Flat(head), said, StringComparison.Ordinal);
                Assert.True(
                    Splits(parts[1]).Any(text => said.Contains(Ended.Flat(head + text), StringComparison.Ordinal)),
                    $"'{line}' of {Path.GetFileName(file)} is not in\n{ended.Output}");
                count++;
            }
        }

        Assert.EndsWith(
            string.Create(CultureInfo.InvariantCulture, $"{count} errors in {expected.Length} files"), said,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Splits(string text)
    {
        yield return text;
        for (int at = text.IndexOf("; ", StringComparison.Ordinal); at >= 0;
            at = text.IndexOf("; ", at + 1, StringComparison.Ordinal))
            yield return $"{text[..at]} hint: {text[(at + 2)..]}";
    }
}
