namespace Sim.Reports.Tests;

public sealed class ChartTests
{
    [Theory]
    [InlineData(0, 8_473_112, 5, 0, 10_000_000, 6)]
    [InlineData(0.868, 1, 5, 0.85, 1, 4)]
    [InlineData(0, 0, 5, 0, 1, 6)]
    [InlineData(0, 3e-7, 4, 0, 3e-7, 4)]
    [InlineData(0, 100, 1, 0, 100, 2)]
    public void Ticks_cover_the_range_with_round_numbers(double from, double to, int atMost, double first, double last,
        int count)
    {
        double[] ticks = Ticks.Covering(from, to, atMost);
        Assert.Equal(count, ticks.Length);
        Assert.Equal(first, ticks[0], Math.Abs(to) * 1e-9);
        Assert.Equal(last, ticks[^1], Math.Abs(to) * 1e-9);
    }

    [Fact]
    public void Ten_thousand_points_become_a_few_a_pixel_and_keep_the_peak()
    {
        List<(double X,
            double Y)> points = [.. Enumerable.Range(0, 10_000).Select(i => ((double)i, i == 5_003 ? 100.0 : 1.0))];
        string path = PathData.Line(points, new LinearScale(0, 10_000, 0, 500), new LinearScale(0, 100, 200, 0));
        Assert.InRange(path.Split('L').Length, 500, 2_000);
        Assert.Contains(" 0L", path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_line_is_an_empty_path()
    {
        LinearScale scale = new(0, 1, 0, 1);
        Assert.Equal("", PathData.Line([], scale, scale));
        Assert.Equal("", PathData.Area([], scale, scale));
    }

    [Fact]
    public void Names_above_a_plot_never_overlap()
    {
        ChartMark[] marks = [.. Enumerable.Range(0, 12).Select(i => new ChartMark(i * 7, 0, "97%: 9.4 d"))];
        IReadOnlyList<ChartNote> notes = ChartNote.Place((0, 5, "update out"), marks, new LinearScale(0, 100, 50, 346),
            358);
        foreach (IGrouping<int, ChartNote> row in notes.GroupBy(n => n.Row))
        {
            (double From, double To)[] spans = [.. row.Select(Extent).OrderBy(s => s.Item1)];
            for (int i = 1; i < spans.Length; i++)
                Assert.True(spans[i].From >= spans[i - 1].To, $"row {row.Key}: {spans[i - 1]} and {spans[i]}");
        }

        Assert.Equal(13, notes.Count);
        Assert.All(notes, n => Assert.InRange(Extent(n).To, 0, 358 + 12));
    }

    [Fact]
    public void Where_a_place_has_no_room_for_the_names_of_all_its_points_the_first_stands_there()
    {
        string[] names =
        [
            "Both agents in the kernel; the platform's vendor errs",
            "One agent in the kernel, one on the platform's telemetry; the platform's vendor errs",
            "Both agents on the platform's telemetry; the platform's vendor errs",
        ];
        ScatterPoint At(string name, double x, double y, bool isFront = false) =>
            new(name, (x, x, x), (y, y, y), isFront);
        ScatterChart chart = new()
        {
            Id = "c", Title = "t", Description = "d", Caption = "c", Provenance = "p", XName = "x", YName = "y",
            Table = Table.Of("t", names, ("Name", n => n)),
            Tick = (Numbers.Words, Numbers.Words),
            Points =
            [
                At("Both agents in the kernel; one agent's vendor errs", 42, 7.4),
                .. names.Select(n => At(n, 57, 0.3)), .. names.Select(n => At(n, 40, 2)),
                .. names.Select(n => At(n, 70, 3)), .. names.Select(n => At(n, 20, 5)),
                At("The same, with a fix after 78 minutes", 89, 0.6),
                At("Both agents on the platform's telemetry; one agent's vendor errs", 0, 0, isFront: true),
            ],
        };
        Markup markup = new();
        Canvas.Write(markup, chart, ChartSize.Narrow);
        string svg = markup.ToString();

        Assert.Contains(">and 2 more<", svg, StringComparison.Ordinal);
        Assert.Contains("Both agents in the kernel; the", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bold_title_of_a_narrow_panel_is_broken_and_not_cut()
    {
        ForestPanel panel = new("endpoint-hours unprotected", "better", Numbers.Words, [(1, 0, 2, true)]);
        ForestChart chart = new()
        {
            Id = "c", Title = "t", Description = "d", Caption = "c", Provenance = "p", Rows = ["an arm with a name"],
            Table = Table.Of("t", ["n"], ("Name", n => n)), Panels = [panel, panel, panel, panel],
        };
        Markup markup = new();
        Canvas.Write(markup, chart, ChartSize.Page);

        string[] texts = [.. markup.ToString().Split("</text>").Select(t => t[(t.LastIndexOf('>') + 1)..])];
        Assert.Equal(4, texts.Zip(texts.Skip(1)).Count(pair => pair == ("endpoint-hours", "unprotected")));
    }

    [Fact]
    public void Days_are_named_in_UTC_and_the_first_of_a_month_by_its_month()
    {
        UtcMoment start = Moments.Parse("2024-07-30T18:00Z");
        IReadOnlyList<AxisTick> ticks = TimeAxis.Days(start, 3 * 86_400, 10);
        Assert.Equal(["", "Wed 31", "1 Aug", "Fri 2"], ticks.Select(t => t.Label));
        Assert.Equal([0, 21_600, 108_000, 194_400], ticks.Select(t => t.At));
    }

    [Theory]
    [InlineData(14, 6, 5)]
    [InlineData(14, 15, 14)]
    [InlineData(70, 6, 5)]
    public void Few_labels_fit_on_a_narrow_axis(int days, int atMost, int labels)
    {
        IReadOnlyList<AxisTick> ticks = TimeAxis.Days(Moments.Parse("2024-07-19T00:00Z"), days * 86_400.0, atMost);
        Assert.Equal(labels, ticks.Count(t => t.Label.Length > 0));
    }

    [Theory]
    [InlineData("healthcare", 300, "healthcare")]
    [InlineData("professional services", 66, "profess…")]
    [InlineData("🚀🚀🚀🚀🚀🚀", 54, "🚀🚀…")]
    public void A_label_that_is_too_wide_is_cut_between_letters(string label, double width, string expected) =>
        Assert.Equal(expected, ChartSize.Fit(label, width));

    private static (double From, double To) Extent(ChartNote note)
    {
        double length = ChartSize.TextWidth(note.Label) + 5;
        return note.IsLeftward ? (note.At - length, note.At) : (note.At, note.At + length);
    }
}
