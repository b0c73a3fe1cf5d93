namespace Sim.Calibration.Tests;

public sealed class ParameterSpaceTests
{
    [Theory]
    [InlineData(ParameterScale.Linear, 0.1, 0.9, 0.5, 0.5)]
    [InlineData(ParameterScale.Log, 0.01, 0.81, 0.5, 0.09)]
    [InlineData(ParameterScale.Odds, 0.2, 0.8, 0.5, 0.5)]
    [InlineData(ParameterScale.Odds, 0.01, 0.5, 0.0, 0.01)]
    [InlineData(ParameterScale.Log, 0.01, 0.81, 1.0, 0.81)]
    public void Half_way_is_half_way_on_the_parameters_own_scale(
        ParameterScale scale, double from, double to, double place, double value)
    {
        var axis = new ParameterAxis(new SpaceParameter("p", "a.b", from, to, scale) { Unit = MetricUnit.Share });
        Assert.Equal(value, axis.ValueAt(place), 12);
        Assert.Equal(place, axis.PlaceOf(value), 12);
    }

    [Fact]
    public void A_value_has_four_digits_and_a_whole_number_none_after_the_point()
    {
        Assert.Equal(0.3333, new ParameterAxis(new("p", "a", 0, 1, ParameterScale.Linear)).ValueAt(1 / 3.0));
        Assert.Equal(33, new ParameterAxis(
            new("p", "a", 0, 100, ParameterScale.Linear) { IsWhole = true }).ValueAt(1 / 3.0));
    }

    [Theory]
    [InlineData(0.1234, MetricUnit.Share, "12.34%")]
    [InlineData(0.07, MetricUnit.Share, "7%")]
    [InlineData(850, MetricUnit.Count, "850")]
    [InlineData(1.4, MetricUnit.Count, "1.4")]
    [InlineData(1500, MetricUnit.Seconds, "25m")]
    [InlineData(5400, MetricUnit.Seconds, "90m")]
    [InlineData(1699, MetricUnit.Seconds, "28m19s")]
    [InlineData(1234.5, MetricUnit.Seconds, "20m34s500ms")]
    public void A_value_is_written_in_its_own_notation(double value, MetricUnit unit, string text) =>
        Assert.Equal(text, QuantityText.Of(value, unit));

    [Fact]
    public void A_share_may_leave_the_rest_of_both_to_another()
    {
        var space = new ParameterSpace([
            new("p", "a.new", 0, 1, ParameterScale.Linear) { Unit = MetricUnit.Share, Rest = "a.old", Together = 0.65 },
        ]);
        Assert.Equal(["a.new=12.34%", "a.old=52.66%"], space.Of([0.1234]).Sets);
    }

    [Fact]
    public void A_point_is_where_its_written_values_are_and_not_where_it_was_asked_for()
    {
        var space = new ParameterSpace([SmallScenario.Crews]);
        SpacePoint point = space.At([0.5]);
        Assert.Equal(45, point.Values[0]);
        Assert.Equal(Math.Log(4.5) / Math.Log(20), point.Place[0], 12);
    }

    [Fact]
    public void A_design_fills_every_stratum_of_every_axis_once_and_follows_its_key()
    {
        IReadOnlyList<double[]> design = SpaceFilling.Latin(3, 20, 7);
        for (int axis = 0; axis < 3; axis++)
            Assert.Equal(Enumerable.Range(0, 20), design.Select(p => (int)(p[axis] * 20)).Order());

        Assert.Equal(design, SpaceFilling.Latin(3, 20, 7));
        Assert.NotEqual(design, SpaceFilling.Latin(3, 20, 8));
    }
}
