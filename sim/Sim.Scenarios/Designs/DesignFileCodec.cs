namespace Sim.Scenarios;

/// <summary>A file of <c>models/designs</c>, or one beside a scenario.</summary>
internal sealed class DesignFileCodec() : ObjectCodec<DesignSpec>(
    "design-file", "A design of a driver or agent: where its code runs, what contains its faults, and how they show.",
    [Name, Title, Family, Behaviour, Contains, Containment, Traits, Faults],
    read => new()
    {
        Reference = read.Get(Name),
        Name = read.Get(Name),
        Title = read.Get(Title),
        Family = read.Get(Family),
        Behaviour = read.Get(Behaviour),
        Contains = read.Get(Contains),
        Containment = read.Get(Containment),
        Traits = read.Get(Traits),
        Faults = read.Get(Faults),
    })
{
    public static readonly Field<string> Name = Required(
        "design", Scalar.Name, "Name of the design; in models/designs the same as the file's.", d => d.Name);

    public static readonly Field<Containment> Containment = Required(
        "containment", new ContainmentCodec(), "What stands between a fault and the machine.", d => d.Containment);

    public static readonly Field<DesignTraits> Traits =
        Required("traits", new TraitsCodec(), "What it costs and gives apart from faults.", d => d.Traits);

    public static readonly Field<IReadOnlyList<DesignFault>> Faults =
        Required("faults", new FaultsCodec(), "How faults show in it, class by class.", d => d.Faults);

    public static readonly Field<string> Title =
        Required("title", Scalar.Line, "One line for headings.", d => d.Title);

    private static readonly Field<DesignFamily> Family = Required(
        "family", Scalar.Words<DesignFamily>("design-family"), "Where its code runs.", d => d.Family);

    private static readonly Field<DesignBehaviour> Behaviour = Defaulted(
        "behaviour", Scalar.Words<DesignBehaviour>("design-behaviour"),
        "data", "What it does beyond its data.", d => d.Behaviour);

    private static readonly Field<string> Contains =
        Required("contains", Scalar.Line, "What contains a fault in it, in a few words.", d => d.Contains);

    /// <summary>Shares add up, and no way is there twice.</summary>
    public static void Check(Bound design, DiagnosticBag bag)
    {
        foreach ((string name, Bound fault) in design[Faults]?.Members ?? [])
        {
            Bound? shows = fault[FaultShowsCodec.Shows];
            bag.SumToOne(shows, $"the ways in which {name} shows", BranchCodec.Share);
            bag.SumToOne(fault[FaultShowsCodec.Outcomes], $"the expected outcomes of {name}");
            foreach (Bound again in (shows?.Items ?? []).GroupBy(Way).SelectMany(same => same.Skip(1)))
                bag.Add(again.At, DiagnosticCodes.DuplicateName, "a second entry of this way",
                    "add its share to the other");
        }
    }

    private static string Way(Bound branch) => string.Join(
        ' ',
        branch.Members.Where(m => m.Key != BranchCodec.Share.Name).OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => m.Value.Value));
}
