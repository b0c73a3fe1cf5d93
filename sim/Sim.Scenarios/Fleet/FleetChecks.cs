namespace Sim.Scenarios;

/// <summary>Checks the fleet: shares that add up, names that exist, shifts that fit into a day.</summary>
internal sealed class FleetChecks(DiagnosticBag bag)
{
    public void Check(Bound fleet, Bound? methods)
    {
        Countries(fleet[FleetCodec.Countries]);
        Sectors(fleet[FleetCodec.Sectors], fleet[FleetCodec.Kinds]);
        Kinds(fleet, methods);
        foreach (KeyValuePair<string, Bound> pattern in fleet[FleetCodec.OnlinePatterns]?.Members ?? [])
        {
            Sum(pattern.Value, HabitCodec.Share, $"the shares of the habits of '{pattern.Key}'");
            foreach (KeyValuePair<string, Bound> habit in pattern.Value.Members)
                Habit(habit.Value);
        }

        foreach (KeyValuePair<string, Bound> attendance in fleet[FleetCodec.AttendancePatterns]?.Members ?? [])
            CheckTools.WithinADay(bag, attendance.Value[AttendanceCodec.Hours], "attendance");

        var tables = new ListingTables(
            fleet[FleetCodec.Kinds], fleet[FleetCodec.Countries], fleet[FleetCodec.Sectors], fleet[FleetCodec.Groups]);
        foreach (KeyValuePair<string, Bound> group in fleet[FleetCodec.Groups]?.Members ?? [])
        {
            Group(group.Value, fleet);
            new ListingChecks(bag).Check(group.Value, tables);
        }
    }

    private void Countries(Bound? countries)
    {
        Sum(countries, CountryCodec.Share, "the shares of the countries");
        foreach (KeyValuePair<string, Bound> country in countries?.Members ?? [])
        {
            Bound? zones = country.Value[CountryCodec.Zones];
            CheckTools.SumToOne(bag, zones, Own(zones), $"the zones of '{country.Key}'");
        }
    }

    private void Sectors(Bound? sectors, Bound? kinds)
    {
        Sum(sectors, SectorCodec.Share, "the shares of the sectors");
        foreach (KeyValuePair<string, Bound> sector in sectors?.Members ?? [])
        {
            Bound? mix = sector.Value[SectorCodec.Kinds];
            CheckTools.SumToOne(bag, mix, Own(mix), $"the kinds of '{sector.Key}'");
            foreach (KeyValuePair<string, Bound> kind in mix?.Members ?? [])
            {
                CheckTools.Refers(bag, kind.Value.KeyAt, kind.Key, kinds?.Members.Select(m => m.Key) ?? [kind.Key],
                    "device kind",
                    kinds?.Incomplete ?? true);
            }
        }
    }

    private void Kinds(Bound fleet, Bound? methods)
    {
        foreach ((_, Bound kind) in fleet[FleetCodec.Kinds]?.Members ?? [])
        {
            CheckTools.Refers(bag, kind[DeviceKindCodec.Online], fleet[FleetCodec.OnlinePatterns], "online pattern");
            CheckTools.Refers(bag, kind[DeviceKindCodec.Attended], fleet[FleetCodec.AttendancePatterns],
                "attendance pattern");
            CheckTools.Refers(bag, kind[DeviceKindCodec.Method], methods, "repair method");
            CheckTools.Refers(bag, kind[DeviceKindCodec.OutOfBandMethod], methods, "repair method");
        }
    }

    private void Habit(Bound habit)
    {
        OnlineHabitKind? kind = habit.Maybe(HabitCodec.Online);
        foreach (Key key in (Key[])[HabitCodec.Days, HabitCodec.Hours, HabitCodec.Spread])
        {
            if (kind is not (null or OnlineHabitKind.Shift) && habit[key] is { } unused)
            {
                bag.Add(unused.KeyAt, DiagnosticCodes.Conflict, $"'{key.Name}' belongs to a shift only",
                    "remove it, or write online: shift");
            }
            else if (kind == OnlineHabitKind.Shift && key != HabitCodec.Spread && !habit.Wrote(key))
            {
                bag.Add(habit.At, DiagnosticCodes.MissingKey, $"a shift without {key.Name}",
                    key == HabitCodec.Days ? "add days: Mon-Fri" : "add hours: \"08:00-18:00\"");
            }
        }

        if (habit.Maybe(HabitCodec.Spread) is not { } spread)
            return;

        if (spread.Milliseconds % 60_000 != 0)
        {
            bag.Add(habit[HabitCodec.Spread]!.At, DiagnosticCodes.BadValue,
                $"a spread of {spread} is not whole minutes", "round it");
        }
        else if (habit.Maybe(HabitCodec.Hours) is { } hours
            && hours.To > hours.From + 1440 - (2 * spread.Milliseconds / 60_000))
        {
            bag.Add(habit[HabitCodec.Hours]!.At, DiagnosticCodes.Order,
                $"a shift {hours} with a spread of {spread} may overlap the next day's", "shorten one of them");
        }
    }

    private void Group(Bound group, Bound fleet)
    {
        Sum(group[GroupCodec.Versions], VersionPolicyCodec.Share, "the shares of the versions");
        CheckTools.Refers(bag, group[GroupCodec.Country], fleet[FleetCodec.Countries], "country");
        CheckTools.Refers(bag, group[GroupCodec.Sector], fleet[FleetCodec.Sectors], "sector");
        if (group[GroupCodec.Adoption] is not { } adoption)
            return;

        if (adoption.Maybe(AdoptionCodec.None) is { } none && adoption.Maybe(AdoptionCodec.Part) is { } part)
        {
            (System.Numerics.BigInteger sum, System.Numerics.BigInteger of) = Shares.Sum([none, part]);
            if (sum > of)
            {
                bag.Add(adoption.At, DiagnosticCodes.Shares, $"none and part add up to {Shares.Text(sum, of)}",
                    "lower one of them: the rest of 100% runs the sensor everywhere");
            }
        }

        if (adoption.Maybe(AdoptionCodec.PartFrom) is { } from && adoption.Maybe(AdoptionCodec.PartTo) is { } to
            && from > to)
        {
            bag.Add((adoption[AdoptionCodec.PartFrom] ?? adoption).At, DiagnosticCodes.OutOfRange,
                $"partFrom {from} is above partTo {to}", "swap them");
        }
    }

    private void Sum<TOwner>(Bound? map, ObjectCodec<TOwner>.Field<Ratio> share, string what) =>
        CheckTools.SumToOne(bag, map, map?.Members.Select(m => m.Value.Maybe(share)) ?? [], what);

    private static IEnumerable<Ratio?> Own(Bound? map) => map?.Members.Select(m => m.Value.Value as Ratio?) ?? [];
}
