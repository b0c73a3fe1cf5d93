namespace Sim.Scenarios.Tests;

public sealed class NegativeScenariosTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "scenarios", "negative");

    // A new design changes no expected message.
    private static readonly string AllDesigns =
        $"known are {string.Join(", ", Repository.Models.Names(ModelKind.Designs))}";

    public static TheoryData<string> Names =>
    [
        .. Directory.GetFiles(Folder, "*.expected").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_scenario_gives_exactly_the_errors_beside_it(string name)
    {
        string file = $"scenarios/negative/{name}.yaml";
        SourceText source = Repository.Source(file);
        IReadOnlyList<Diagnostic> diagnostics = ExperimentReader.IsExperiment(source)
            ? ExperimentReader.Read(source, Repository.Models, Repository.Scenario).Diagnostics
            : CalibrationReader.IsCalibration(source)
            ? CalibrationReader.Read(source, Repository.Models, Repository.Scenario).Diagnostics
            : ScenarioReader.Read(source, Repository.Models).Diagnostics;
        string found = Text(file, diagnostics);
        string path = Path.Combine(Folder, name + ".expected");
        if (Environment.GetEnvironmentVariable("SIM_ACCEPT") == "1")
            File.WriteAllText(path, found);

        Assert.NotEmpty(diagnostics);
        Assert.Equal(File.ReadAllText(path), found);
    }

    [Fact]
    public void Every_diagnostic_code_of_scenarios_is_shown_by_a_broken_file()
    {
        string all = string.Concat(Directory.GetFiles(Folder, "*.expected").Select(File.ReadAllText));
        DiagnosticCode[] elsewhere = [DiagnosticCodes.Unreadable, DiagnosticCodes.TooLarge, DiagnosticCodes.TooMany,
            DiagnosticCodes.NoBasis, DiagnosticCodes.OverrideSyntax, DiagnosticCodes.OverridePath,
            DiagnosticCodes.Scale, DiagnosticCodes.CatalogueFile, DiagnosticCodes.TooManyEntries,
            DiagnosticCodes.ListingSize];

        Assert.DoesNotContain(DiagnosticCodes.All,
            c => !elsewhere.Contains(c) && !all.Contains(c.Id, StringComparison.Ordinal));
    }

    // The messages stand there for people who review a change; the file's own name would only repeat.
    private static string Text(string file, IReadOnlyList<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d =>
        (d.File == file || !d.File.EndsWith(".csv", StringComparison.Ordinal) ? "" : Path.GetFileName(d.File) + " ")
        + string.Create(CultureInfo.InvariantCulture, $"{d.Code}:{d.Line}:{d.Column} {d.Message}")
        + (d.Suggestion is null ? "" : "; " + d.Suggestion) + "\n"))
            .Replace(AllDesigns, "known are {all designs}", StringComparison.Ordinal);
}
