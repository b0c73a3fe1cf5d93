namespace Sim.Scenarios;

/// <summary>What groups of both kinds have in common: drawn from laws, or listed in a file.</summary>
internal abstract class GroupCodec(
    string name, string meaning, IReadOnlyList<KeyOf<FleetGroup>> keys, Func<ReadFields, FleetGroup> make)
    : ObjectCodec<FleetGroup>(name, meaning, keys, make)
{
    public static readonly Field<string> Platform = Required(
        "platform", Scalar.Name, "Platform of their endpoints, such as windows.",
        g => g.Platform) with { Example = "windows" };
    public static readonly Field<AdoptionPlan> Adoption = Optional(
        "adoption", new AdoptionCodec(), AdoptionPlan.Everybody,
        "Which organisations run the sensor; all on all endpoints where not given.",
        g => g.Adoption) with { When = _ => true };
    public static readonly Field<IReadOnlyList<AdoptionPlan>> AdoptionBySector = Optional(
        "adoptionBySector",
        Many.Named("adoptionBySector", "adoption of single sectors", Scalar.Name, new AdoptionCodec(), 64,
            (a, sector) => a with { Sector = sector }, a => a.Sector),
        [], "Sectors whose organisations run it otherwise; as the others where not given.",
        g => g.AdoptionBySector) with { When = g => g.AdoptionBySector.Count > 0 };
    public static readonly Field<IReadOnlyList<VersionPolicy>> Versions = Required(
        "versions",
        Many.Named("versions", "sensor version policies; their shares add up to one", Scalar.Name,
            new VersionPolicyCodec(), 64,
            (v, name) => v with { Name = name }, v => v.Name),
        "Sensor version policies.", g => g.Versions) with { Absent = [] };
    public static readonly Field<string?> Country = Optional(
        "country", Pattern.Country,
        "Country of all its organisations and sites, where no listing says it; drawn where not given.",
        g => g.Country);
    public static readonly Field<string?> Sector = Optional(
        "sector", Scalar.Name, "Sector of all its organisations, where no listing says it; drawn where not given.",
        g => g.Sector) with { Example = "health" };

    /// <summary>A group with what both kinds say.</summary>
    protected static FleetGroup MakeAny(ReadFields read) => new()
    {
        Name = "",
        Organisations = 0,
        MedianEndpoints = 0,
        Sigma = 0,
        Platform = read.Get(Platform),
        Adoption = read.Get(Adoption),
        AdoptionBySector = read.Get(AdoptionBySector),
        Versions = read.Get(Versions),
        Country = read.Get(Country),
        Sector = read.Get(Sector),
    };
}
