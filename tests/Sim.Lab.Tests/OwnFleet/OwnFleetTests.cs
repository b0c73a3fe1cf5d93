using System.Text.Json.Nodes;

namespace Sim.Lab.Tests;

/// <summary>A user's fleet from the file to the report.</summary>
public sealed class OwnFleetTests
{
    // What depends on the machine and the clock is in the manifest, and nowhere else.
    private static readonly string[] Comparable =
        ["result.json", "report.html", "report.md", "scenario.resolved.yaml", "series.parquet"];

    [Fact]
    public void Two_hundred_organisations_give_the_same_bytes_wherever_the_folder_is()
    {
        using Workplace here = Listed(FleetCsv.Organisations(200));
        using Workplace there = Listed(FleetCsv.Organisations(200));
        RunReport one = here.Run("./own-fleet.yaml");
        RunReport other = there.Run("./own-fleet.yaml");

        Assert.Equal(200, one.Result.Organisations.Total);
        Assert.True(one.Result.RawTotals.Crashed > 1_000, $"{one.Result.RawTotals.Crashed} crashed");
        foreach (string file in Comparable)
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(one.Folder!, file));
            Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other.Folder!, file))), file);
            Assert.True(bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(here.Root)) < 0,
                $"{file} holds a path of the machine");
        }
    }

    [Fact]
    public void The_order_of_rows_moves_nothing_but_the_hash()
    {
        string[] lines = FleetCsv.Organisations(60).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using Workplace sorted = Listed(string.Join('\n', lines));
        using Workplace turned = Listed(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])));
        SimResult one = sorted.Run("./own-fleet.yaml").Result;
        SimResult other = turned.Run("./own-fleet.yaml").Result;

        Assert.Equal(one.Digest, other.Digest);
        Assert.NotEqual(one.Inputs.Single().Sha256, other.Inputs.Single().Sha256);
    }

    [Fact]
    public void Result_manifest_and_reports_say_which_file_it_was_and_what_was_left_out()
    {
        using Workplace place = Listed(FleetCsv.Organisations(20) + "Bad Company,DE,health,7.16,100%,,0,-1,0,0,5\n",
            "skip");
        RunReport report = place.Run("./own-fleet.yaml", seed: 7);
        InputFile input = report.Result.Inputs.Single();
        JsonNode result = JsonNode.Parse(File.ReadAllText(Path.Combine(report.Folder!, "result.json")))!;
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(report.Folder!, "manifest.json")))!;

        Assert.Equal(("ours", "fleet.csv", 21L, 1L, 20L),
            (input.Group, input.File, input.Rows, input.RowsSkipped, input.Organisations));
        Assert.Equal(input.Sha256, (string?)result["inputs"]![0]!["sha256"]);
        Assert.Equal(input.Sha256, (string?)manifest["inputs"]![0]!["sha256"]);
        foreach (string file in (string[])["report.md", "report.html", "scenario.resolved.yaml"])
        {
            string text = File.ReadAllText(Path.Combine(report.Folder!, file));
            Assert.Contains(input.Sha256, text, StringComparison.Ordinal);
        }

        Assert.Equal("""{"reason":"bad-number","rows":1,"firstLines":[22]}""",
            result["inputs"]![0]!["skipped"]![0]!.ToJsonString());
        Assert.Contains("1 bad row left out: bad number (line 22)",
            File.ReadAllText(Path.Combine(report.Folder!, "report.md")), StringComparison.Ordinal);
        string html = File.ReadAllText(Path.Combine(report.Folder!, "report.html"));
        Assert.Contains("1 bad row left out: bad number (line 22)",
            html[..html.IndexOf("</header>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("1 of 21 rows of fleet.csv is bad and left out.</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_and_reports_name_the_columns_that_were_not_read()
    {
        using Workplace place = Listed("name,workstation,Owner,Rack\nAcme,40,Ann,R 1\n");
        RunReport report = place.Run("./own-fleet.yaml");
        JsonNode result = JsonNode.Parse(File.ReadAllText(Path.Combine(report.Folder!, "result.json")))!;

        Assert.Equal(["Owner", "Rack"], result["inputs"]![0]!["columnsUnread"]!.AsArray().Select(c => (string?)c));
        Assert.Contains("columns not read: Owner, Rack; ", File.ReadAllText(Path.Combine(report.Folder!, "report.md")),
            StringComparison.Ordinal);
        Assert.Contains("columns read: name, workstation; not read: Owner, Rack; ",
            File.ReadAllText(Path.Combine(report.Folder!, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_not_read_move_no_digest()
    {
        using Workplace plain = Listed("name,workstation\nAcme,4000\n");
        using Workplace more = Listed("name,workstation,Owner\nAcme,4000,Ann\n");

        Assert.Equal(plain.Run("./own-fleet.yaml").Result.Digest, more.Run("./own-fleet.yaml").Result.Digest);
    }

    [Fact]
    public void A_name_like_a_formula_is_text_in_the_report_and_itself_in_the_result()
    {
        using Workplace place = Listed(
            "name,workstation\n\"=HYPERLINK(\"\"http://x\"\",\"\"<b>\"\")\",4000\n@sum,3000\n");
        RunReport report = place.Run("./own-fleet.yaml");
        string html = File.ReadAllText(Path.Combine(report.Folder!, "report.html"));

        Assert.Equal(["=HYPERLINK(\"http://x\",\"<b>\")", "@sum"],
            report.Result.Organisations.Worst.Select(o => o.Label));
        Assert.Equal("ours/@sum", report.Result.Organisations.Worst[1].Name);
        Assert.Contains(">&#39;@sum<", html, StringComparison.Ordinal);
        Assert.Contains("&#39;=HYPERLINK(&quot;http://x&quot;,&quot;&lt;b&gt;&quot;)<", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">@sum<", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_leaves_nothing_behind()
    {
        using Workplace place = Listed("name,workstation\nAcme,-1\n");
        LabInputException e = Assert.Throws<LabInputException>(() => place.Run("./own-fleet.yaml"));

        Assert.Equal(["S505", "S504"], e.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal("./fleet.csv", e.Diagnostics[1].File);
        Assert.Equal(["fleet.csv", "own-fleet.yaml"],
            Directory.GetFileSystemEntries(place.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_resolved_scenario_of_a_result_runs_to_the_same_digest_beside_the_file()
    {
        using Workplace place = Listed(FleetCsv.Organisations(20));
        RunReport first = place.Run("./own-fleet.yaml", seed: 3);
        place.With("again.yaml", File.ReadAllText(Path.Combine(first.Folder!, "scenario.resolved.yaml")));

        Assert.Equal(first.Result.Digest, place.Run("./again.yaml").Result.Digest);
        place.With("fleet.csv", FleetCsv.Organisations(21));
        Assert.Equal(DiagnosticCodes.ListingHash,
            Assert.Throws<LabInputException>(() => place.Run("./again.yaml")).Diagnostics.Single().Code);
    }

    private static Workplace Listed(string csv, string onBadRow = "refuse") => new Workplace()
        .With("fleet.csv", csv)
        .With("own-fleet.yaml",
            Guide.File("own-fleet.yaml").Replace("onBadRow: refuse", $"onBadRow: {onBadRow}",
                StringComparison.Ordinal));
}
