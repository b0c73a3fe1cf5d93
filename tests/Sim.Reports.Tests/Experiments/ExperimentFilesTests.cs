using System.Text.Json.Nodes;

namespace Sim.Reports.Tests;

public sealed class ExperimentFilesTests
{
    private static readonly ExperimentResult Result = new()
    {
        Experiment = "halted",
        Title = "Halted",
        Question = "What would a halt have spared?",
        Scenario = "july-2024",
        Seed = 7,
        FleetSeed = 8,
        Replications = 20,
        Confidence = 0.95,
        Baseline = "29m",
        Factors = [new ExperimentFactor("halt", "rollout.haltAt", ["29m", "a,b"])],
        Metrics = [new ExperimentMetric("totals.downHours", "hours down", "hours", true)],
        Arms =
        [
            Arm("29m", new ArmMetric(20, 1.5, 0.25, 1.4, 1.6, 1, 1.5, 2) { MedianLow = 1.25, MedianHigh = 1.75 }),
            Arm("a,b", new ArmMetric(0, null, null, null, null, null, null, null)),
        ],
        Differences = [new PairedDifference("a,b", "29m", "totals.downHours", 20, -0.1, -0.2, 0.1, null, 12.5, false)],
        Verdict = ExperimentVerdict.Decided,
        Words = ["Words."],
        Assumptions = [],
        Repeat = "sim compare halted",
    };

    [Fact]
    public void The_document_has_a_line_for_a_metric_and_names_its_layout()
    {
        string text = ExperimentJson.WriteText(Result);

        Assert.Equal("sim-experiment/1", (string?)JsonNode.Parse(text)!["schema"]);
        Assert.Contains("{\"n\":20,\"mean\":1.5,\"deviation\":0.25,", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_row_for_each_arm_and_metric_with_its_difference()
    {
        string[] lines = Encoding.UTF8.GetString(ExperimentCsv.Write(Result)).Split("\r\n");

        Assert.StartsWith("arm,halt,metric,unit,n,mean,", lines[0], StringComparison.Ordinal);
        Assert.Equal("29m,29m,totals.downHours,hours,20,1.5,0.25,1.4,1.6,1,1.5,1.25,1.75,2,,,,,,,", lines[1]);
        Assert.Equal("\"a,b\",\"a,b\",totals.downHours,hours,0,,,,,,,,,,29m,-0.1,-0.2,0.1,,12.5,false", lines[2]);
        Assert.All(lines[1..3],
            l => Assert.Equal(lines[0].Count(c => c == ','),
                l.Replace("\"a,b\"", "x", StringComparison.Ordinal).Count(c => c == ',')));
    }

    [Fact]
    public void Values_by_replication_have_a_row_for_each_arm_replication_and_metric_in_this_order()
    {
        ExperimentResult result = Result with
        {
            Replications = 2,
            Metrics = [.. Result.Metrics, new ExperimentMetric("totals.crashed", "crashed", "count", true)],
            Arms = [
                .. Result.Arms.Select(
                    (a, i) =>
                        a with { Metrics = [a.Metrics[0] with { Values = [i + 0.1, double.NaN] },
                            a.Metrics[0] with { Values = [1e15 + i, -2] }] })],
        };
        string text = Encoding.UTF8.GetString(ExperimentCsv.WriteReplications(result));

        Assert.Equal(
            [
                "arm,halt,replication,seed,fleetSeed,metric,unit,value",
                "29m,29m,0,7,8,totals.downHours,hours,0.1", "29m,29m,0,7,8,totals.crashed,count,1000000000000000",
                "29m,29m,1,8,9,totals.downHours,hours,", "29m,29m,1,8,9,totals.crashed,count,-2",
                "\"a,b\",\"a,b\",0,7,8,totals.downHours,hours,1.1",
                "\"a,b\",\"a,b\",0,7,8,totals.crashed,count,1000000000000001",
                "\"a,b\",\"a,b\",1,8,9,totals.downHours,hours,", "\"a,b\",\"a,b\",1,8,9,totals.crashed,count,-2", "",
            ],
            text.Split("\r\n"));
        Assert.DoesNotContain("values", ExperimentJson.WriteText(result), StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_is_named_by_seed_and_content_and_another_result_gets_another()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("sim-experiment-");
        try
        {
            Manifest manifest = JulyFixture.Manifest;
            string first = ExperimentFolder.Write(root.FullName, Result, manifest,
                TestContext.Current.CancellationToken);
            string again = ExperimentFolder.Write(root.FullName, Result, manifest,
                TestContext.Current.CancellationToken);
            string other = ExperimentFolder.Write(root.FullName, Result with { Verdict = ExperimentVerdict.Undecided },
                manifest, TestContext.Current.CancellationToken);

            Assert.Equal(first, again);
            Assert.NotEqual(first, other);
            Assert.Equal(Path.Combine(root.FullName, "halted", "7-" + ExperimentJson.DigestOf(Result)[..8]), first);
            Assert.Equal(ExperimentJson.Write(Result), File.ReadAllBytes(Path.Combine(first, "experiment.json")));
            Assert.True(
                File.Exists(Path.Combine(first, "experiment.csv"))
                    && File.Exists(Path.Combine(first, "manifest.json")));
            Assert.Equal(2, Directory.GetDirectories(Path.Combine(root.FullName, "halted")).Length);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static ArmResult Arm(string name, ArmMetric metric) => new()
    {
        Name = name,
        Label = name,
        Levels = [name],
        Sets = ["rollout.haltAt=" + name],
        Exposed = 5,
        Metrics = [metric],
        Outcomes = [new OutcomeCount("none", 5, 1)],
        Curves = [new ArmCurve("down", [new CurvePoint(60, 0.5, 0.25, 0.75)])],
    };
}
