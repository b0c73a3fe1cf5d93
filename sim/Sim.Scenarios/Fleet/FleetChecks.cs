namespace Sim.Scenarios;

/// <summary>Checks the fleet: shares that add up, names that exist, shifts that fit into a day.</summary>
internal sealed class FleetChecks(DiagnosticBag bag)
{
    public void Check(Bound fleet, Bound? methods)
    {
        Bound? resolved = fleet[FleetCodec.TimeZones]?[TimeZonesCodec.Offsets];
        var zones = new ZoneNames(resolved?.Members.Select(m => m.Key).ToList());
        Countries(fleet, zones);
        Sectors(fleet[FleetCodec.Sectors], fleet[FleetCodec.Kinds]);
        Kinds(fleet, methods);
        foreach ((string name, Bound pattern) in fleet[FleetCodec.OnlinePatterns]?.Members ?? [])
        {
            bag.SumToOne(pattern, $"the shares of the habits of '{name}'", HabitCodec.Share);
            foreach ((_, Bound habit) in pattern.Members)
                Habit(habit);
        }

        var listings = new ListingChecks(fleet[FleetCodec.Kinds], fleet[FleetCodec.Countries],
            fleet[FleetCodec.Sectors], fleet[FleetCodec.Groups], zones, bag);
        foreach ((_, Bound group) in fleet[FleetCodec.Groups]?.Members ?? [])
        {
            Group(group, fleet);
            listings.Check(group);
        }
    }

    private void Countries(Bound fleet, ZoneNames zones)
    {
        Bound? countries = fleet[FleetCodec.Countries];
        bag.SumToOne(countries, "the shares of the countries", CountryCodec.Share);
        foreach ((string code, Bound country) in countries?.Members ?? [])
        {
            bag.SumToOne(country[CountryCodec.Zones], $"the zones of '{code}'");
            foreach ((_, Bound share) in country[CountryCodec.Zones]?.Members ?? [])
            {
                if (share.Key is TimeZonePlan zone && zones.Refuse(zone) is { } refused)
                    bag.Add(share.KeyAt, DiagnosticCodes.UnknownName, refused.Message, refused.Suggestion);
            }

            OfKinds(country[CountryCodec.Online], fleet, FleetCodec.OnlinePatterns, "online pattern");
            OfKinds(country[CountryCodec.Attended], fleet, FleetCodec.AttendancePatterns, "attendance pattern");
        }
    }

    private void OfKinds(Bound? own, Bound fleet, Key patterns, string what)
    {
        foreach ((string kind, Bound pattern) in own?.Members ?? [])
        {
            bag.Refers(pattern.KeyAt, kind, fleet[FleetCodec.Kinds], "device kind");
            bag.Refers(pattern, fleet[patterns], what);
        }
    }

    private void Sectors(Bound? sectors, Bound? kinds)
    {
        bag.SumToOne(sectors, "the shares of the sectors", SectorCodec.Share);
        foreach ((string name, Bound sector) in sectors?.Members ?? [])
        {
            Bound? mix = sector[SectorCodec.Kinds];
            bag.SumToOne(mix, $"the kinds of '{name}'");
            foreach ((string kind, Bound share) in mix?.Members ?? [])
                bag.Refers(share.KeyAt, kind, kinds, "device kind");
        }
    }

    private void Kinds(Bound fleet, Bound? methods)
    {
        foreach ((_, Bound kind) in fleet[FleetCodec.Kinds]?.Members ?? [])
        {
            bag.Refers(kind[DeviceKindCodec.Online], fleet[FleetCodec.OnlinePatterns], "online pattern");
            bag.Refers(kind[DeviceKindCodec.Attended], fleet[FleetCodec.AttendancePatterns], "attendance pattern");
            bag.Refers(kind[DeviceKindCodec.Method], methods, "repair method");
            bag.Refers(kind[DeviceKindCodec.OutOfBandMethod], methods, "repair method");
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
        bag.SumToOne(group[GroupCodec.Versions], "the shares of the versions", VersionPolicyCodec.Share);
        bag.Refers(group[GroupCodec.Country], fleet[FleetCodec.Countries], "country");
        bag.Refers(group[GroupCodec.Sector], fleet[FleetCodec.Sectors], "sector");
        Adoption(group[GroupCodec.Adoption]);
        foreach ((string sector, Bound adoption) in group[GroupCodec.AdoptionBySector]?.Members ?? [])
        {
            bag.Refers(adoption.KeyAt, sector, fleet[FleetCodec.Sectors], "sector");
            Adoption(adoption);
        }
    }

    private void Adoption(Bound? adoption)
    {
        if (adoption is null)
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

        Ordered(adoption, AdoptionCodec.PartFrom, AdoptionCodec.PartTo);
        if (adoption[AdoptionCodec.Servers] is { } servers)
            Ordered(servers, PartRangeCodec.From, PartRangeCodec.To);
    }

    private void Ordered<TOwner>(
        Bound part, ObjectCodec<TOwner>.Field<Ratio> smallest, ObjectCodec<TOwner>.Field<Ratio> largest)
    {
        if (part.Maybe(smallest) is { } from && part.Maybe(largest) is { } to && from > to)
        {
            bag.Add((part[smallest] ?? part).At, DiagnosticCodes.OutOfRange,
                $"{smallest.Name} {from} is above {largest.Name} {to}", "swap them");
        }
    }
}
