using System.Text.Json;

namespace Sim.Scenarios.Tests;

/// <summary>
/// One line of a codec reads, writes and compares its key; these tests hold for every key, new ones too.
/// </summary>
public sealed class CodecTests
{
    private const string Base = "scenarios/incidents/july-2024.yaml";

    // Each makes a key of its own possible: drawn organisations, polls, stages, attacks.
    private static readonly string[] Rich =
    [
        "channel.kind=poll-fixed", "channel.period=1h", "rollout.haltAt=70m",
        "recovery.hands.methods.desk.needsKey=true", "recovery.cloud.maxTries=4",
        "rollout.strategy=timed-rings",
        "rollout.stages=[{name: a, share: 40%, opensAfter: 0s}, {name: b, share: 60%, opensAfter: 1m}]",
        "update.fault.when={kinds: [server], encrypted: false, wired: false}", "design.without=[gate]",
        "design.vendor=acme",
    ];

    private static readonly ScenarioPlan Plan = Read().Plan!;

    [Fact]
    public void Every_value_has_an_example_that_its_notation_reads()
    {
        foreach ((string path, Shape shape, string? example) in Values(ScenarioCodec.Instance, "", null))
        {
            var bag = new DiagnosticBag();
            Assert.True(example is not null, $"{path} has no example");
            Node node = NodeReader.ReadValue(new Mark("example", 1, 1), example, bag)!;
            new ShapeReader(bag, [], _ => false).Read(node, shape, path);
            Assert.True(bag.Count == 0, $"{path}: {string.Join("; ", bag.Sorted())}");
        }
    }

    [Fact]
    public void A_key_that_is_set_to_its_example_reaches_the_plan_and_is_written_and_compared()
    {
        var told = new SortedSet<string>(StringComparer.Ordinal);
        MapNode before = Resolved(Plan);
        foreach ((string path, Shape shape, string example) in Paths(before, ScenarioCodec.Instance, "", null))
        {
            // Some examples do not fit what stands beside them, and the reader says so.
            if (!path.StartsWith("assumptions.", StringComparison.Ordinal)
                && Read($"{path}={example}").Plan is { } changed)
            {
                object wanted = Value(shape,
                    NodeReader.ReadValue(new Mark("example", 1, 1), example, new DiagnosticBag())!);

                Assert.True(wanted.Equals(Value(shape, At(Resolved(changed), path))), $"{path} is written otherwise");
                Assert.True(
                    wanted.Equals(Value(shape, At(before, path))) == (Written(Plan) == Written(changed)),
                    $"{path} is compared otherwise");
                told.Add(path);
            }
        }

        Assert.True(told.Count >= 75, $"only {told.Count}: {string.Join(" ", told)}");
    }

    [Fact]
    public void Two_readings_of_a_file_are_the_same()
    {
        Assert.Equal(Written(Plan), Written(Read().Plan!));
        Assert.Equal(JsonSerializer.Serialize(Plan), JsonSerializer.Serialize(Read().Plan));
    }

    [Fact]
    public void Parts_of_plans_that_are_equal_are_shared()
    {
        var parts = new PlanParts();
        ScenarioPlan first = parts.Share(Plan);
        ScenarioPlan second = parts.Share(Read().Plan!);
        ScenarioPlan other = parts.Share(Read("recovery.failedBoots=3", "services.0.needed=1").Plan!);

        Assert.Same(first.Fleet, second.Fleet);
        Assert.Same(first.Recovery, second.Recovery);
        Assert.Same(first.Services, second.Services);
        Assert.Same(first.Fleet, other.Fleet);
        Assert.NotSame(first.Recovery, other.Recovery);
        Assert.NotSame(first.Services, other.Services);
    }

    private static string Written(ScenarioPlan plan) => ResolvedScenarioWriter.Write(plan with { Assumptions = [] });

    private static MapNode Resolved(ScenarioPlan plan) => NodeReader.ReadFile(
        SourceText.FromString("resolved.yaml", ResolvedScenarioWriter.Write(plan)), new DiagnosticBag())!;

    private static ScenarioReadResult Read(params string[] sets) => ScenarioReader.Read(
        Repository.Source(Base), Repository.Models, new ScenarioOverrides { Sets = [.. Rich, .. sets] });

    // Every key without keys below it.
    private static IEnumerable<(string Path, Shape Shape, string? Example)> Values(Shape shape, string path,
        string? example) =>
        shape.Keys.Count > 0
            ? shape.Keys.SelectMany(k => Values(k.Shape, ShapeReader.Join(path, k.Name), k.Example))
            : shape.Inner.Count > 0
            ? shape.Inner.SelectMany(i => Values(i.Shape, path + i.Path, i.Shape.Example))
            : [(path, shape, example)];

    // The same keys at their first place in a file: below the first name of a map, in the first item of a list.
    private static IEnumerable<(string Path, Shape Shape, string Example)> Paths(
        Node node, Shape shape, string path, string? example) => node switch
        {
            MapNode map when shape.Keys.Count > 0 => map.Entries.Select(e => (e.Value, Key: shape.Find(e.Key.Text)!))
                .SelectMany(e => Paths(e.Value, e.Key.Shape, ShapeReader.Join(path, e.Key.Name), e.Key.Example)),
            MapNode map when shape.Inner.Count > 0 => Paths(
                map.Entries[0].Value, shape.Inner[0].Shape, ShapeReader.Join(path, map.Entries[0].Key.Text),
                shape.Inner[0].Shape.Example),
            ListNode list when shape.Inner.Count > 0 => Paths(
                list.Items[0], shape.Inner[0].Shape, path + ".0", shape.Inner[0].Shape.Example),
            _ => example is null ? [] : [(path, shape, example)],
        };

    private static Node At(Node node, string path) => path.Split('.').Aggregate(
        node, (at, part) => at is ListNode list ? list.Items[0] : ((MapNode)at).Find(part)!.Value);

    private static object Value(Shape shape, Node node)
    {
        var bag = new DiagnosticBag();
        object? value = new ShapeReader(bag, [], _ => false).Read(node, shape, "")?.Value;
        Assert.True(value is not null, string.Join("; ", bag.Sorted()));
        return value is Moment moment ? moment.Milliseconds(Plan.Start) : value;
    }
}
