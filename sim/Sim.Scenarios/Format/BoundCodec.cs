using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>
/// A bound of an expectation. It is read as <see cref="MetricBound"/>, because its unit is that of a metric beside it;
/// the plan has its number in that unit, and so it is written.
/// </summary>
internal sealed class BoundCodec : ScalarCodec<double>
{
    public BoundCodec()
        : base("bound")
    {
        IsNumber = false;
        Unit = "that of the metric";
        Example = "8.5M";
    }

    public override string Expected => "a bound such as 8.5M, 95% or 6h";

    /// <summary>The bound that was read, or null.</summary>
    public static MetricBound? Read(Bound? at) => at?.Value as MetricBound?;

    public override object Parse(string text) => MetricBound.Read(text);

    public override double Make(Bound at, UtcMoment start) =>
        throw new InvalidOperationException("A bound has no number without the unit of its metric.");

    public override string Text(double value) => Numbers.Text(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["description"] = "A number (8.5M), a share (95%) or a duration (6h), whichever fits the metric.",
        ["pattern"] = @"^(-?[0-9][0-9_]*(\.[0-9]+)?[kMG%]?|([0-9][0-9_]*(\.[0-9]+)?(ms|s|m|h|d|w))+)$",
    };
}
