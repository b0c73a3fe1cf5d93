namespace Sim.Scenarios;

internal sealed class FaultShowsCodec() : ObjectCodec<DesignFault>(
    "fault-shows", "How faults of a class show.", [Outcomes, Shows],
    read => new(read.Get(Shows), read.Get(Outcomes)))
{
    public static readonly Field<IReadOnlyList<OutcomeBranch>> Shows = Required(
        "shows", Many.List(new BranchCodec(), 1, 64), "Ways in which they show; the shares add up to one.",
        f => f.Shows);

    public static readonly Field<IReadOnlyList<Ratio>> Outcomes = Optional(
        "expected", new ExpectedCodec(), [],
        "What they are expected to come to, to compare with; the shares add up to one.",
        f => f.Expected) with
    { When = f => f.Expected.Count > 0 };
}
