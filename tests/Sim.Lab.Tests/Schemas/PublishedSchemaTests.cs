using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Sim.Lab.Tests;

/// <summary>
/// The schemas that are published against every file that ships, by a validator and a YAML parser that the product does
/// not use.
/// </summary>
public sealed partial class PublishedSchemaTests
{
    private static readonly string Root = SourceTree.Root;
    private static readonly SimLab Lab = SimLab.Open(Root, Root);

    private static readonly Dictionary<string, Lazy<JsonSchema>> Compiled = PublishedFiles.Schemas.ToDictionary(
        s => s.Kind,
        s => new Lazy<JsonSchema>(() => JsonSchema.FromText(File.ReadAllText(Path.Combine(Root, s.File)))));

    public static TheoryData<string> Shipped =>
    [
        .. new[] { "scenarios", "models" }
            .SelectMany(f => Directory.GetFiles(Path.Combine(Root, f), "*.yaml", SearchOption.AllDirectories))
            .Append(Path.Combine(Root, "scenarios.yaml"))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(
                f => !f.StartsWith("scenarios/negative/", StringComparison.Ordinal) && !f.Contains("/bin/")
                    && !f.Contains("/obj/"))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Scenarios => [.. Lab.List().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_file_that_ships_is_accepted_however_an_editor_reads_its_words(string file)
    {
        string text = File.ReadAllText(Path.Combine(Root, file));
        Assert.Empty(Errors(text));
        Assert.Empty(Errors(text, old: true));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_resolved_scenario_is_accepted(string name) =>
        Assert.Empty(Errors(Lab.ShowResolved(new RunRequest { Scenario = name })));

    [Fact]
    public void Every_whole_example_of_the_docs_is_accepted()
    {
        string[] examples = [.. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Root, "README.md")).Order(StringComparer.Ordinal)
            .SelectMany(f => Block().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Where(b => YamlJson.Read(b) is JsonObject o && KindOf(o) is not null && o.ContainsKey("title"))];

        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Empty(Errors(e)));
    }

    [Fact]
    public void The_results_of_real_runs_are_accepted()
    {
        RunReport run = Lab.Run(
            new RunRequest { Scenario = "july-2024", Scale = "0.001", OutRoot = null }, _ => SilentObserver.Instance,
            TestContext.Current.CancellationToken);
        RunReport own = Lab.Run(
            new RunRequest { Scenario = "k-of-n", Scale = "0.01", OutRoot = null }, _ => SilentObserver.Instance,
            TestContext.Current.CancellationToken);
        CompareReport compared = Lab.Compare(
            new RunRequest { Scenario = "july-2024-halted", Scale = "0.001", Replications = 2, OutRoot = null },
            _ => _ => { },
            TestContext.Current.CancellationToken);

        Assert.Empty(Errors(JsonNode.Parse(ResultJson.WriteText(run.Result)), "result"));
        Assert.Empty(Errors(JsonNode.Parse(ResultJson.WriteText(own.Result)), "result"));
        Assert.Empty(Errors(JsonNode.Parse(ExperimentJson.WriteText(compared.Result)), "experiment-result"));
    }

    [Theory]
    [InlineData("country: NO")]
    [InlineData("update.name: on")]
    [InlineData("update.name: 7")]
    [InlineData("title: yes")]
    [InlineData("title: 2024")]
    [InlineData("version: 7.20")]
    [InlineData("question: 1.5")]
    public void Words_that_a_parser_takes_for_something_else_are_accepted_as_they_are_read_here(string setting)
    {
        string[] parts = setting.Split(": ");
        string text = Scenario().Replace($"{{{parts[0]}}}", parts[1], StringComparison.Ordinal);

        Assert.Empty(Errors(Filled(text)));
        Assert.Empty(Errors(Filled(text), old: true));
    }

    [Theory]
    [InlineData("country", "Norway")]
    [InlineData("version", "new")]
    [InlineData("update.name", "On")]
    [InlineData("update.name", "7.5")]
    public void A_schema_still_refuses_what_the_reader_refuses(string place, string value) =>
        Assert.NotEmpty(Errors(Filled(Scenario().Replace($"{{{place}}}", value, StringComparison.Ordinal))));

    [Fact]
    public void The_negative_scenarios_that_only_the_lab_refuses_are_listed_in_the_docs()
    {
        string[] accepted = [.. Directory.GetFiles(Path.Combine(Root, "scenarios/negative"), "*.yaml")
            .Where(
                f => File.Exists(Path.ChangeExtension(f, ".expected"))
                    && YamlJson.Read(File.ReadAllText(f)) is JsonObject o
                    && Errors(o, KindOf(o) ?? "scenario").Count == 0)
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
        string path = Path.Combine(Root, "docs/schemas.md");
        string page = File.ReadAllText(path);
        if (Environment.GetEnvironmentVariable("SIM_ACCEPT") == "1")
        {
            page = Listed().Replace(page, string.Empty).TrimEnd() + "\n\n"
                + string.Concat(accepted.Select(a => $"- `{a}`\n"));
            File.WriteAllText(path, page);
        }

        string[] listed = [.. Listed().Matches(page).Select(m => m.Groups[1].Value)];

        Assert.Equal(accepted, listed);
    }

    [Fact]
    public void The_copies_that_are_checked_in_are_those_of_the_program() =>
        Lab.CheckPublished([.. PublishedFiles.Schemas, .. PublishedFiles.Pages]);

    private static List<string> Errors(string text, bool old = false)
    {
        JsonNode? node = YamlJson.Read(text, old);
        return node is JsonObject o ? Errors(o, KindOf(o)!) : ["no mapping"];
    }

    private static List<string> Errors(JsonNode? node, string kind)
    {
        using JsonDocument document = JsonDocument.Parse(node!.ToJsonString());
        EvaluationResults results = Compiled[kind].Value.Evaluate(
            document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? []
            : [.. results.Details!.SelectMany(
                d => d.Errors?.Select(e => $"{d.InstanceLocation} {e.Key}: {e.Value}") ?? []).Append("not valid")
                .Take(20)];
    }

    private static string? KindOf(JsonObject file) => file switch
    {
        _ when file.ContainsKey("scenario") && file.ContainsKey("experiment") => "experiment",
        _ when file.ContainsKey("experiment") => "experiment",
        _ when file.ContainsKey("calibration") => "calibration",
        _ when file.ContainsKey("ledger") => "ledger",
        _ when file.ContainsKey("scenario") => "scenario",
        _ when file.ContainsKey("fleetModel") => "fleet-model",
        _ when file.ContainsKey("ecosystemModel") => "ecosystem-model",
        _ when file.ContainsKey("scenarios") => "catalogue",
        _ when file.ContainsKey("design") && file.ContainsKey("faults") => "design",
        _ => null,
    };

    private static string Filled(string text) => text.Replace("{country}", "SE", StringComparison.Ordinal)
        .Replace("{update.name}", "trial", StringComparison.Ordinal).Replace("{title}", "A title",
            StringComparison.Ordinal)
        .Replace("{version}", "7.16", StringComparison.Ordinal).Replace("{question}", "Why?", StringComparison.Ordinal);

    private static string Scenario() => """
        scenario: words
        title: {title}
        question: {question}
        start: 2026-07-14T06:00Z
        duration: 1d
        fleet:
          model: enterprise-2024
          countries:
            basis: assumed
            source: 2024
            NO: {name: Norway, share: 60%, zones: {"UTC+02:00": 100%}}
            SE: {name: Sweden, share: 40%, zones: {"UTC+02:00": 100%}}
          groups:
            theirs:
              organisations: 5
              platform: windows
              country: {country}
              size: {median: 100}
              versions: {twenty: {version: {version}, share: 100%}}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: {update.name}
          artefact: content
          platform: windows
          fault: {class: out-of-bounds-read}
        channel: {kind: push}
        rollout: {strategy: all-at-once, releaseAt: 30m}
        """;

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?m)^- `([a-z0-9-]+)`\n")]
    private static partial Regex Listed();
}
