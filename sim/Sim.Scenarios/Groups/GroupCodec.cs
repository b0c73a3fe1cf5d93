namespace Sim.Scenarios;

/// <summary>What groups of both kinds have in common: drawn from laws, or listed in a file.</summary>
internal abstract class GroupCodec(string name, string meaning, IReadOnlyList<KeyOf<FleetGroup>> keys)
    : ObjectCodec<FleetGroup>(name, meaning, keys)
{
    public static readonly Field<string> Platform = Required(
        "platform", Scalar.Name, "Platform of their endpoints, such as windows.",
        g => g.Platform) with { Example = "windows" };
    public static readonly Field<(Ratio None, Ratio Part, Ratio From, Ratio To)> Adoption = Optional(
        "adoption", new AdoptionCodec(), (Ratio.Zero, Ratio.Zero, Ratio.Zero, Ratio.One),
        "Which organisations run the sensor; all on all endpoints where not given.",
        g => (g.AdoptNone, g.AdoptPart, g.PartFrom, g.PartTo)) with { When = _ => true };

    /// <summary>Policies by name.</summary>
    protected static readonly MapCodec<string, VersionPolicy, VersionPolicy> Policies = Many.Named(
        "versions", "sensor version policies; their shares add up to one", Scalar.Name, new VersionPolicyCodec(), 64,
        (v, name) => v with { Name = name }, v => v.Name);

    /// <summary>A group with what both kinds say.</summary>
    protected static FleetGroup Make(
        ReadFields read, Field<IReadOnlyList<VersionPolicy>> versions, Field<string?> country,
        Field<string?> sector)
    {
        (Ratio none, Ratio part, Ratio from, Ratio to) = read.Get(Adoption);
        return new FleetGroup
        {
            Name = "",
            Organisations = 0,
            MedianEndpoints = 0,
            Sigma = 0,
            Platform = read.Get(Platform),
            AdoptNone = none,
            AdoptPart = part,
            PartFrom = from,
            PartTo = to,
            Versions = read.Get(versions),
            Country = read.Get(country),
            Sector = read.Get(sector),
        };
    }
}
