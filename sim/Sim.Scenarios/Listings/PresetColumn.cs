namespace Sim.Scenarios;

/// <summary>A column of a preset.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Headers">Its usual headers; the first that a file has counts.</param>
/// <param name="Values">What its cells stand for.</param>
internal sealed record PresetColumn(string Field, IReadOnlyList<string> Headers, IReadOnlyList<ListingValue> Values);
