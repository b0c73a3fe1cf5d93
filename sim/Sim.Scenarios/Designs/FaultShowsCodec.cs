namespace Sim.Scenarios;

internal sealed class FaultShowsCodec() : ObjectCodec<DesignFault>(
    "fault-shows", "How faults of a class show.", [Mechanism, Outcomes, Shows],
    read => new(read.Get(Shows), read.Get(Outcomes))
    {
        Mechanism = read.Get(Mechanism) is { } why
            ? new Assumption("mechanism", why, Basis.Assumed, "The file gives no source.") : null,
    })
{
    private static readonly Field<string?> Mechanism = Optional(
        "mechanism", Scalar.Line,
        "Why they come to that, in a sentence; its basis says what evidence there is that the design works so.",
        f => f.Mechanism?.Value);

    public static readonly Field<IReadOnlyList<OutcomeBranch>> Shows = Required(
        "shows", Many.List(new BranchCodec(), 1, 64), "Ways in which they show; the shares add up to one.",
        f => f.Shows);

    public static readonly Field<IReadOnlyList<Ratio>> Outcomes = Optional(
        "expected", new ExpectedCodec(), [],
        "What they are expected to come to, to compare with; the shares add up to one.",
        f => f.Expected) with
    { When = f => f.Expected.Count > 0 };
}
