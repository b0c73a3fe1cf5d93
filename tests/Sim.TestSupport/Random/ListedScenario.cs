namespace Sim.TestSupport;

/// <summary>
/// Random small scenarios with a listed fleet: each group of <see cref="RandomScenario"/> is replaced by a listing with
/// a chance of two in three, at least one of them always.
/// </summary>
public static class ListedScenario
{
    private static readonly int[] Offsets = [0, 60, 345, -210, -720, 840, 30];

    /// <summary>The scenario of a number.</summary>
    public static ScenarioPlan Plan(int number)
    {
        ScenarioPlan plan = RandomScenario.Plan(number);
        var dice = new Dice(-1 - number);
        int always = dice.Between(0, plan.Fleet.Groups.Count - 1);
        FleetGroup[] groups = [.. plan.Fleet.Groups.Select((group, i) =>
            i == always || !dice.OneIn(3) ? Listed(dice, plan.Fleet, group) : group)];
        return plan with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"listed-{number}"),
            Fleet = plan.Fleet with { Groups = groups },
        };
    }

    /// <summary>A group with its organisations listed, in the order that the reader would give them.</summary>
    public static FleetGroup WithListing(FleetGroup group, IEnumerable<ListedOrganisation> organisations)
    {
        ListedOrganisation[] ordered = [.. organisations
            .OrderByDescending(o => o.Endpoints).ThenBy(o => o.Name, StringComparer.Ordinal)];
        return group with
        {
            Organisations = ordered.Length,
            Listing = new FleetListing
            {
                Input = new InputFile(
                    group.Name, "fleet.csv", new string('0', 64), ordered.Length, 0, 0, ordered.Length,
                    ordered.Sum(o => o.Endpoints)),
                Rows = ListingRows.Organisations,
                Separator = "comma",
                SkipsBadRows = false,
                Columns = [],
                Organisation = null,
                Basis = Basis.Inferred,
                Source = "test",
                Organisations = ordered,
            },
        };
    }

    private static FleetGroup Listed(Dice dice, FleetPlan fleet, FleetGroup group)
    {
        int count = dice.Between(1, 12);
        return WithListing(group, Enumerable.Range(0, count).Select(i => Organisation(dice, fleet, i)));
    }

    private static ListedOrganisation Organisation(Dice dice, FleetPlan fleet, int index)
    {
        bool spread = dice.OneIn(2);
        int places = spread ? 1 : dice.Between(1, 5);
        var organisation = new ListedOrganisation
        {
            Name = "Organisation " + index.ToString(CultureInfo.InvariantCulture),
            Sector = dice.OneIn(2) ? fleet.Sectors[dice.Between(0, fleet.Sectors.Count - 1)].Name : null,
            Coverage = dice.OneIn(3) ? dice.Chance() : null,
            Crew = dice.OneIn(3) ? dice.Between(1, 9) : null,
            IsSpread = spread,
            Places = [.. Enumerable.Range(0, places).Select(p => Place(dice, fleet, spread, p))],
        };
        bool countedByKind = organisation.Places.All(p => p.Counts.All(c => c.Kind is not null));
        return countedByKind && dice.OneIn(2) ? organisation with { Keys = Keys(dice, organisation) } : organisation;
    }

    // As an export of endpoints gives them: a key each, in the order of keys.
    private static ListedKeys Keys(Dice dice, ListedOrganisation organisation)
    {
        ListedCount[] counts = [.. organisation.Places.SelectMany(p => p.Counts)];
        (ulong Key, int Count)[] endpoints =
        [
            .. counts.SelectMany((count, i) => Enumerable.Repeat(i, count.Endpoints))
                .Select(i => (dice.Bits(), i)).OrderBy(e => e.Item1),
        ];
        return new ListedKeys([.. endpoints.Select(e => e.Key)], [.. endpoints.Select(e => e.Count)]);
    }

    private static ListedPlace Place(Dice dice, FleetPlan fleet, bool spread, int index) => new(
        index == 0 ? "" : "site-" + index.ToString(CultureInfo.InvariantCulture),
        dice.OneIn(2) ? fleet.Countries[dice.Between(0, fleet.Countries.Count - 1)].Code : null,
        Zone(dice, fleet),
        spread && dice.OneIn(3)
            ? [Count(dice, null)]
            : [.. Enumerable.Range(0, dice.Between(1, 4))
                .Select(_ => Count(dice, dice.Between(0, fleet.Kinds.Count - 1)))]);

    // A fixed offset, a zone of the fleet, or none.
    private static TimeZonePlan? Zone(Dice dice, FleetPlan fleet)
    {
        if (dice.OneIn(3))
            return TimeZonePlan.Fixed(dice.Of(Offsets));

        return fleet.TimeZones is { Zones: { Count: > 0 } zones } && dice.OneIn(3) ? dice.Of([.. zones]) : null;
    }

    private static ListedCount Count(Dice dice, int? kind) => new(
        kind,
        dice.OneIn(2) ? new SensorVersion(7, dice.Between(8, 12)) : null,
        !dice.OneIn(6),
        (int)dice.Spread(1, 120));
}
