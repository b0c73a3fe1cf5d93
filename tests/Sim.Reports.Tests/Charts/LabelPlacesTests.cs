namespace Sim.Reports.Tests;

/// <summary>Names of points: each at its point, none on another, on a point or outside of the frame.</summary>
public sealed class LabelPlacesTests
{
    [Theory]
    [InlineData(1, 920, 420)]
    [InlineData(2, 920, 420)]
    [InlineData(3, 358, 566)]
    [InlineData(4, 358, 566)]
    public void Nineteen_scattered_points_are_all_named_without_collision(int seed, int width, int height)
    {
        ((double X, double Y) At, IReadOnlyList<string> Lines)[] points = [.. Enumerable.Range(0, 19).Select(i =>
            ((60 + (Place(seed, i, 0) * (width - 120)), 40 + (Place(seed, i, 1) * (height - 80))),
                (IReadOnlyList<string>)[$"kernel-driver-{i}"]))];

        Check(points, width, height, 19);
    }

    // A corner of the picture, as where most designs do well.
    [Theory]
    [InlineData(920, 420)]
    [InlineData(358, 566)]
    public void Crowded_points_are_all_named_too(int width, int height)
    {
        ((double X, double Y) At, IReadOnlyList<string> Lines)[] points = [.. Enumerable.Range(0, 16).Select(i =>
            ((60 + (i % 4 * 16.0), height - 80 + (i / 4 * 16.0)), (IReadOnlyList<string>)[$"design-{i}"]))];

        Check(points, width, height, 16);
    }

    [Fact]
    public void Where_there_is_no_room_a_name_is_left_out_and_the_first_are_kept()
    {
        ((double X, double Y) At,
            IReadOnlyList<string> Lines)[] points = [
                .. Enumerable.Range(0, 30)
                    .Select(i => ((50.0 + i, 30.0), (IReadOnlyList<string>)["a-rather-long-name"]))];
        IReadOnlyList<PointLabel?> places = new LabelPlaces(new Box(0, 0, 160, 60)).Place(points);

        Assert.Contains(null, places);
        Assert.Contains(places, p => p is not null);
    }

    // Long names on a telephone: three points near the axis below, and a whisker that nearly fills the picture.
    [Fact]
    public void No_line_leads_through_a_name_where_long_names_have_room()
    {
        ((double X, double Y) At, string Name)[] points =
        [
            ((50, 408), "Both agents on the platform's telemetry; one agent's vendor errs"),
            ((171, 178), "Both agents in the kernel; one agent's vendor errs"),
            ((305, 388), "Both agents in the kernel; the platform's vendor errs"),
            ((213, 397), "The same, with a fix after 78 minutes"),
        ];
        PointLabel?[] places = [.. new LabelPlaces(new Box(52, 26, 358, 408), [((171, 93), (171, 262))]).Place(
            [.. points.Select(p => (p.At, ChartSize.Lines(p.Name, 222, 3)))])];

        Assert.All(places, place => Assert.NotNull(place));
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i]!.Leader is { } end)
            {
                Assert.All(places.Where((_, j) => j != i), other => Assert.False(
                    other!.Box.IsCrossed(points[i].At, end), $"{points[i].Name} through {other.Lines[0]}"));
            }
        }
    }

    [Theory]
    [InlineData("Both agents in the kernel; one agent's vendor errs", 200, 3, 2)]
    [InlineData("short", 200, 3, 1)]
    [InlineData("rust-kernel-driver-no-panic", 120, 3, 2)]
    [InlineData("anamewithoutablankthatiswiderthanitsline", 100, 3, 1)]
    public void A_long_name_is_broken_at_blanks_and_hyphens(string name, double width, int most, int lines)
    {
        IReadOnlyList<string> broken = ChartSize.Lines(name, width, most);

        Assert.Equal(lines, broken.Count);
        Assert.All(broken, l => Assert.True(ChartSize.TextWidth(l) <= width, l));
    }

    private static void Check(((double X, double Y) At, IReadOnlyList<string> Lines)[] points, double width,
        double height, int named)
    {
        PointLabel[] places = [.. new LabelPlaces(new Box(30, 20, width, height)).Place(points).OfType<PointLabel>()];

        Assert.Equal(named, places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            PointLabel a = places[i];
            Assert.True(a.X >= 30 && a.Y >= 20 && a.X + a.Width <= width && a.Y + a.Height <= height, a.Lines[0]);
            double edge = a.X + (a.Anchor switch { "start" => 0, "middle" => a.Width / 2, _ => a.Width });
            Assert.InRange((a.Leader?.X ?? edge) - edge, -4, 4);
            Assert.All(places[(i + 1)..], b => Assert.True(
                a.X + a.Width <= b.X || b.X + b.Width <= a.X || a.Y + a.Height <= b.Y || b.Y + b.Height <= a.Y,
                $"{a.Lines[0]} on {b.Lines[0]}"));
            Assert.All(points, p => Assert.True(
                p.At.X + 5 <= a.X || p.At.X - 5 >= a.X + a.Width || p.At.Y + 5 <= a.Y || p.At.Y - 5 >= a.Y + a.Height,
                $"{a.Lines[0]} on a point"));
        }
    }

    private static double Place(int seed, int i, int axis) =>
        Mix.ToUnit(Mix.Mix64((ulong)((seed * 1000) + (i * 2) + axis)));
}
