using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>
/// The recipes of CONTRIBUTING.md, followed in a copy of the repository: a key of scenarios, a total, an outcome, a
/// design. One build serves all, and each recipe touches no more files of the product than it says.
/// </summary>
public sealed class RecipeTests : IDisposable
{
    private const string Program = "sim/Sim.Cli/bin/Release/net10.0/Sim.Cli.dll";
    private const string Scenario = "scenarios/designs/faulty-update.yaml";

    private const string Totals = "sim/Sim.Contracts/Results/RunTotals.cs";

    // What the reference host walks in a moment.
    private const string Small = "fleet.groups.customers.organisations=4";

    private readonly ScratchTree _tree = new();

    [Fact]
    public void Following_them_gives_a_program_that_knows_what_was_added()
    {
        AddKey();
        Assert.InRange(_tree.TakeWritten().Count, 1, 5);
        AddTotal();
        Assert.InRange(_tree.TakeWritten().Count, 1, 5);
        AddOutcome();
        Assert.InRange(_tree.TakeWritten().Count, 1, 10);
        AddDesign();
        Assert.Single(_tree.TakeWritten());

        _tree.Run("build", "sim/Sim.Cli", "-c", "Release", "-v", "q", "--nologo");
        Sim("schema", "--write");
        Sim("schema", "--check");
        Assert.Contains("Time until somebody answers", _tree.Read("docs/scenario.schema.json"),
            StringComparison.Ordinal);
        Assert.Contains("keyWait", _tree.Read("docs/reference/scenario-keys.md"), StringComparison.Ordinal);
        Assert.Contains("Boots that failed", _tree.Read("docs/reference/measures.md"), StringComparison.Ordinal);
        Assert.Contains("fresh-design", _tree.Read("docs/scenario.schema.json"), StringComparison.Ordinal);

        JsonElement before = Run(), waits = Run("--set", "recovery.hands.keyWait=1h");
        Assert.True(Total(before, "bootsFailed") > 0);
        Assert.NotEqual(Digest(before), Digest(waits));
        SameOnTheReferenceHost(waits, "--set", "recovery.hands.keyWait=1h");
        JsonElement fresh = Run("--set", "design.name=fresh-design");
        Assert.True(Total(fresh, "scrambled") > 0);
        SameOnTheReferenceHost(fresh, "--set", "design.name=fresh-design");
    }

    public void Dispose() => _tree.Dispose();

    private void AddKey()
    {
        _tree.Replace("sim/Sim.Contracts/Plans/HandsPlan.cs", "KeyLookup { get; init; }\n}", """
            KeyLookup { get; init; }

                /// <summary>Time until somebody answers who knows the key.</summary>
                public SimDuration KeyWait { get; init; }
            }
            """);
        const string codec = "sim/Sim.Scenarios/Recovery/HandsCodec.cs";
        _tree.Replace(codec, "Methods, KeyLookup,", "Methods, KeyLookup, KeyWait,");
        _tree.Behind(codec, "h => h.KeyLookup);\n", """
                public static readonly Field<SimDuration> KeyWait = Defaulted(
                    "keyWait", Scalar.Duration, "0s", "Time until somebody answers who knows the key.", h => h.KeyWait);

            """);
        _tree.Behind(codec, "KeyLookup = read.Get(KeyLookup),\n", "        KeyWait = read.Get(KeyWait),\n");
        _tree.Behind("sim/Sim.Engine/Shards/RepairDesk.cs",
            "work += _hands!.KeyLookup.Sample(visit.Happening(DrawPurpose.KeyLookup));\n",
            "            work += _hands.KeyWait.Milliseconds;\n");
        _tree.Behind("sim/Sim.Reference/Recovery/RepairDesk.cs",
            "work += key ? _hands!.KeyLookup.Sample(endpoint.Draw(DrawPurpose.KeyLookup)) : 0;\n",
            "        work += key ? _hands!.KeyWait.Milliseconds : 0;\n");
    }

    private void AddTotal() => _tree.Behind(Totals, "public long PeakUnprotected { get; init; }\n", """

            /// <summary>Boots that failed and were followed by another.</summary>
            [Measure("Boots that failed before another", Noun = "boots", Counts = TransitionKind.BootFailed,
                Scaling = Rounded, Showing = WhereItHappened)]
            public long BootsFailed { get; init; }

        """);

    private void AddOutcome()
    {
        _tree.Behind("sim/Sim.Contracts/Designs/FaultEffect.cs", "    Removal,\n", """

                /// <summary>Files are scrambled, on a machine that works on.</summary>
                [JsonStringEnumMemberName("scramble")]
                Scramble,

            """);
        _tree.Behind("sim/Sim.Contracts/Outcomes/Outcome.cs", "    Damaged = 9,\n", """

                /// <summary>Files are scrambled; the machine works on.</summary>
                [JsonStringEnumMemberName("scrambled")]
                Scrambled = 10,

            """);
        _tree.Behind("sim/Sim.Contracts/Outcomes/TransitionKind.cs", "    Damaged = 25,\n", """

                /// <summary>Files of an endpoint were scrambled; value 0.</summary>
                Scrambled = 26,

            """);
        _tree.Behind("sim/Sim.Contracts/Outcomes/OutcomeTraits.cs",
            "\"Files are gone for good; the machine works on without them, protected as before.\"),\n", """
                    new(Outcome.Scrambled, 'X', OutcomeFamily.Impaired, TransitionKind.Scrambled, OutcomeState.None,
                        OutcomeEnd.Nothing, "Files are scrambled; the machine works on."),

            """);
        _tree.Behind("models/Sim.Models/Containments/FaultWalk.cs", "FaultEffect.Removal => Ends(Outcome.Damaged),\n",
            "            FaultEffect.Scramble => Ends(Outcome.Scrambled),\n");
        _tree.Behind(Totals, "public long Damaged { get; init; }\n", """

                /// <summary>Endpoints whose files were scrambled.</summary>
                [Measure("Files scrambled", Counts = TransitionKind.Scrambled, DisjointPartOf = nameof(Exposed),
                    Scaling = Rounded, Showing = WhereItHappened)]
                [Per(nameof(Endpoints))]
                public long Scrambled { get; init; }

            """);
    }

    private void AddDesign()
    {
        string text = _tree.Read("models/designs/fanotify-scanner.yaml")
            .Replace("design: fanotify-scanner", "design: fresh-design", StringComparison.Ordinal);
        Match first = Regex.Match(text, "out-of-bounds-read:.*?effect: exception, recurrence: frequent",
            RegexOptions.Singleline);
        _tree.Write("models/designs/fresh-design.yaml", text.Replace(first.Value,
            first.Value.Replace("exception, recurrence: frequent", "scramble", StringComparison.Ordinal),
            StringComparison.Ordinal));
    }

    private void SameOnTheReferenceHost(JsonElement result, params string[] options) =>
        Assert.Equal(result.ToString(), Run([.. options, "--host", "reference"]).ToString());

    private static long Total(JsonElement result, string name) =>
        result.GetProperty("totals").GetProperty(name).GetInt64();

    private string Sim(params string[] arguments) => _tree.Run([Program, .. arguments]);

    private JsonElement Run(params string[] options) =>
        JsonDocument.Parse(Sim(["run", Scenario, "--json", "--no-output", "--set", Small, .. options])).RootElement;

    private static string Digest(JsonElement result) => result.GetProperty("digest").GetString()!;
}
