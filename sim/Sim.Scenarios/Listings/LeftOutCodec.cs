namespace Sim.Scenarios;

/// <summary>What of a column leaves a row out: patterns of cells, and a date before which they lie.</summary>
internal sealed class LeftOutCodec() : ObjectCodec<(IReadOnlyList<string> Is, string? Before)>(
    "left-out", "Cells that leave a row out.", [Is, Before],
    read => (read.Get(Is), read.Get(Before)))
{
    public static readonly ListCodec<string> Cells = Many.List(Scalar.Text("cell-pattern", 200), 1, 256);
    public static readonly Field<IReadOnlyList<string>> Is = Optional(
        "is", Cells, [], "Patterns of cells, where a star stands for any characters.", c => c.Is);
    public static readonly Field<string?> Before = Optional(
        "before", Scalar.Text("date", 40),
        "A date such as 2026-06-01: rows with an earlier one are left out; an empty cell is none.",
        c => c.Before) with { Example = "2026-06-01" };

    /// <summary>Rules by the header of their column: patterns in short, or a mapping that says more.</summary>
    public static MapCodec<string, (IReadOnlyList<string> Is, string? Before), LeaveOutRule> Rules(
        Notation<string> header)
    {
        var mapping = new LeftOutCodec();
        return new(
            "leave-out", "headers of columns, and which of their cells leave a row out", header,
            new EitherCodec<(IReadOnlyList<string> Is, string? Before)>(
                "left-out-cells", $"{Cells.Expected}, or {mapping.Expected}",
                new MappedCodec<IReadOnlyList<string>, (IReadOnlyList<string> Is, string? Before)>(
                    Cells, cells => (cells, null), c => c.Is),
                mapping, node => node is MapNode, _ => true),
            64, (name, c) => new LeaveOutRule(HeaderText.Clean(name), c.Is, c.Before),
            r => (r.Header, (r.Is, r.Before)));
    }
}
