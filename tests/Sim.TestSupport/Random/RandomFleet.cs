namespace Sim.TestSupport;

/// <summary>The fleet of a random scenario: at most about two thousand endpoints.</summary>
internal static class RandomFleet
{
    /// <summary>The platform that updates are for.</summary>
    public const string Target = "windows";

    private const int MostEndpoints = 1_500;
    private const int FridayAndSaturday = 0x30;
    private const int SaturdayAndSunday = DayMask.SaturdayAndSunday;
    private const int Sunday = 0x40;

    private static readonly int[] SomeOffsets = [0, 60, 120, 345, 330, -210, -300, -720, 840, 570, -480];

    public static string SectorName(int index) => "sector-" + index.ToString(CultureInfo.InvariantCulture);

    public static FleetPlan Plan(Dice dice, FleetLimits limits)
    {
        int kinds = limits.Count(dice, limits.Kinds);
        int sectors = limits.Count(dice, limits.Sectors);
        int online = limits.Count(dice, limits.OnlinePatterns);
        int attendance = limits.Count(dice, limits.AttendancePatterns);
        IReadOnlyList<CountryPlan> countries = Countries(dice, limits, (kinds, online, attendance));
        return new FleetPlan
        {
            Model = "random",
            Groups = Groups(dice, limits, countries, sectors),
            Countries = countries,
            Sectors = Sectors(dice, sectors, kinds),
            Kinds = Many(kinds, i => RandomKind.Plan(dice, i, online, attendance)),
            OnlinePatterns = Many(online, i => RandomPresence.Online(dice, i, limits.Count(dice, limits.Habits))),
            AttendancePatterns = Many(attendance, i => RandomPresence.Attendance(dice, i)),
            Sites = new SitePlan(dice.Of(1, 5, 40, 250), dice.Of(1, 2, 4, 64), dice.Chance()),
        };
    }

    private static FleetGroup[] Groups(Dice dice, FleetLimits limits, IReadOnlyList<CountryPlan> countries, int sectors)
    {
        int count = limits.Count(dice, limits.Groups);
        return Many(count, i =>
        {
            double median = dice.Spread(dice.Of(1, 10, 50), 400);
            double sigma = dice.Of(0, 0, 0.5, 1.4);
            int most = Math.Max(1, (int)(MostEndpoints / count / (median * DetMath.Exp(sigma * sigma / 2))));
            return new FleetGroup
            {
                Name = "group-" + i.ToString(CultureInfo.InvariantCulture),
                Organisations = dice.OneIn(4) ? Math.Min(most, 60) : dice.Between(1, Math.Min(most, 60)),
                MedianEndpoints = median,
                Sigma = sigma,
                Platform = i > 0 && dice.OneIn(5) ? "linux" : Target,
                Adoption = Adoption(dice),
                AdoptionBySector = [.. Enumerable.Range(0, dice.OneIn(3) ? sectors : 0).Where(_ => dice.OneIn(2))
                    .Select(sector => Adoption(dice) with { Sector = SectorName(sector) })],
                Versions = Versions(dice, limits.Count(dice, limits.Versions)),
                Country = dice.OneIn(3) ? countries[dice.Between(0, countries.Count - 1)].Code : null,
                Sector = dice.OneIn(3) ? SectorName(dice.Between(0, sectors - 1)) : null,
            };
        });
    }

    private static AdoptionPlan Adoption(Dice dice)
    {
        Ratio[] shares = dice.OneIn(2) ? [Ratio.Zero, Ratio.Zero, Ratio.One] : dice.Shares(3);
        PartRange others = Part(dice);
        return new AdoptionPlan
        {
            None = shares[0],
            Part = shares[1],
            From = others.From,
            To = others.To,
            Servers = dice.OneIn(3) ? Part(dice) : null,
        };
    }

    private static PartRange Part(Dice dice)
    {
        int from = dice.Of(0, 30, 100, dice.Between(0, 100));
        return new PartRange(Ratio.Of(from, 100), Ratio.Of(dice.Between(from, 100), 100));
    }

    private static VersionPolicy[] Versions(Dice dice, int count)
    {
        Ratio[] shares = dice.Shares(count);
        return Many(shares.Length, i => new VersionPolicy(
            "policy-" + i.ToString(CultureInfo.InvariantCulture), new SensorVersion(7, i <= 11 ? 11 - i : i),
            shares[i]));
    }

    private static CountryPlan[] Countries(
        Dice dice, FleetLimits limits, (int Kinds, int Online, int Attendance) counts)
    {
        Ratio[] shares = dice.Shares(limits.Count(dice, limits.Countries));
        return Many(shares.Length, i =>
        {
            int[] offsets = Offsets(dice, limits.Count(dice, limits.Zones));
            Ratio[] zones = dice.Shares(offsets.Length);
            string code = string.Create(CultureInfo.InvariantCulture,
                $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}");
            return new CountryPlan(
                code, "Country " + code, shares[i],
                Many(zones.Length, z => new ZonePlan(TimeZonePlan.Fixed(offsets[z]), zones[z])))
            {
                Weekend = dice.Of(SaturdayAndSunday, FridayAndSaturday, FridayAndSaturday, Sunday, 0),
                Online = dice.OneIn(2) ? OfKinds(dice, counts.Kinds, counts.Online, RandomPresence.OnlineName) : [],
                Attended = dice.OneIn(2)
                    ? OfKinds(dice, counts.Kinds, counts.Attendance, RandomPresence.AttendanceName) : [],
            };
        });
    }

    // Patterns of their own for one or two kinds.
    private static KindPattern[] OfKinds(Dice dice, int kinds, int patterns, Func<int, string> name) =>
        [.. Many(dice.Between(1, 2), _ => dice.Between(0, kinds - 1)).Distinct()
            .Select(kind => new KindPattern(RandomKind.NameOf(kind), name(dice.Between(0, patterns - 1))))];

    private static int[] Offsets(Dice dice, int count) =>
        [.. Many(count, _ => dice.OneIn(4) ? dice.Between(-720, 840) : dice.Of(SomeOffsets)).Distinct()];

    private static SectorPlan[] Sectors(Dice dice, int count, int kinds)
    {
        Ratio[] shares = dice.Shares(count);
        return Many(count, i => new SectorPlan(SectorName(i), shares[i], dice.Shares(kinds)));
    }

    private static T[] Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}
