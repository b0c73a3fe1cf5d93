namespace Sim.Scenarios;

/// <summary>Checks the fleet: shares that add up, names that exist, shifts that fit into a day.</summary>
internal sealed class FleetChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        if (root["fleet"] is not { } fleet)
        {
            return;
        }

        Countries(fleet["countries"]);
        Sectors(fleet["sectors"], fleet["kinds"]);
        Kinds(fleet, root["recovery"]?["hands"]);
        foreach (KeyValuePair<string, Bound> pattern in fleet["onlinePatterns"]?.Members ?? [])
        {
            Sum(pattern.Value, $"the shares of the habits of '{pattern.Key}'");
            foreach (KeyValuePair<string, Bound> habit in pattern.Value.Members)
            {
                Habit(habit.Value);
            }
        }

        foreach (KeyValuePair<string, Bound> attendance in fleet["attendancePatterns"]?.Members ?? [])
        {
            if (attendance.Value.Maybe<ClockHours>("hours") is { To: > 1440 } hours)
            {
                bag.Add(attendance.Value["hours"]!.At, DiagnosticCodes.Order, $"attendance {hours} runs past midnight",
                    "end it at 24:00");
            }
        }

        foreach (KeyValuePair<string, Bound> group in fleet["groups"]?.Members ?? [])
        {
            Group(group.Value, fleet);
            new ListingChecks(bag).Check(group.Value, fleet);
        }
    }

    private void Countries(Bound? countries)
    {
        Sum(countries, "the shares of the countries");
        foreach (KeyValuePair<string, Bound> country in countries?.Members ?? [])
        {
            Bound? zones = country.Value["zones"];
            CheckTools.SumToOne(bag, zones, Own(zones), $"the zones of '{country.Key}'");
        }
    }

    private void Sectors(Bound? sectors, Bound? kinds)
    {
        Sum(sectors, "the shares of the sectors");
        foreach (KeyValuePair<string, Bound> sector in sectors?.Members ?? [])
        {
            Bound? mix = sector.Value["kinds"];
            CheckTools.SumToOne(bag, mix, Own(mix), $"the kinds of '{sector.Key}'");
            foreach (KeyValuePair<string, Bound> kind in mix?.Members ?? [])
            {
                CheckTools.Refers(bag, kind.Value.KeyAt, kind.Key, kinds?.Members.Select(m => m.Key) ?? [kind.Key], "device kind",
                    kinds?.Incomplete ?? true);
            }
        }
    }

    private void Kinds(Bound fleet, Bound? hands)
    {
        foreach (KeyValuePair<string, Bound> kind in fleet["kinds"]?.Members ?? [])
        {
            CheckTools.Refers(bag, kind.Value["online"], fleet["onlinePatterns"], "online pattern");
            CheckTools.Refers(bag, kind.Value["attended"], fleet["attendancePatterns"], "attendance pattern");
            CheckTools.Refers(bag, kind.Value["method"], hands?["methods"], "repair method");
            CheckTools.Refers(bag, kind.Value["outOfBandMethod"], hands?["methods"], "repair method");
        }
    }

    private void Habit(Bound habit)
    {
        bool? shift = habit.Text("online") is { } online ? online == "shift" : null;
        foreach (string key in (string[])["days", "hours", "spread"])
        {
            if (shift == false && habit[key] is { } unused)
            {
                bag.Add(unused.KeyAt, DiagnosticCodes.Conflict, $"'{key}' belongs to a shift only", "remove it, or write online: shift");
            }
            else if (shift == true && key != "spread" && !habit.Wrote(key))
            {
                bag.Add(habit.At, DiagnosticCodes.MissingKey, $"a shift without {key}",
                    key == "days" ? "add days: Mon-Fri" : "add hours: \"08:00-18:00\"");
            }
        }

        if (habit.Maybe<SimDuration>("spread") is not { } spread)
        {
            return;
        }

        if (spread.Milliseconds % 60_000 != 0)
        {
            bag.Add(habit["spread"]!.At, DiagnosticCodes.BadValue, $"a spread of {spread} is not whole minutes", "round it");
        }
        else if (habit.Maybe<ClockHours>("hours") is { } hours
            && hours.To > hours.From + 1440 - (2 * spread.Milliseconds / 60_000))
        {
            bag.Add(habit["hours"]!.At, DiagnosticCodes.Order,
                $"a shift {hours} with a spread of {spread} may overlap the next day's", "shorten one of them");
        }
    }

    private void Group(Bound group, Bound fleet)
    {
        Sum(group["versions"], "the shares of the versions");
        CheckTools.Refers(bag, group["country"], fleet["countries"], "country");
        CheckTools.Refers(bag, group["sector"], fleet["sectors"], "sector");
        if (group["adoption"] is not { } adoption)
        {
            return;
        }

        if (adoption.Maybe<Ratio>("none") is { } none && adoption.Maybe<Ratio>("part") is { } part)
        {
            (System.Numerics.BigInteger sum, System.Numerics.BigInteger of) = Shares.Sum([none, part]);
            if (sum > of)
            {
                bag.Add(adoption.At, DiagnosticCodes.Shares, $"none and part add up to {Shares.Text(sum, of)}",
                    "lower one of them: the rest of 100% runs the sensor everywhere");
            }
        }

        if (adoption.Maybe<Ratio>("partFrom") is { } from && adoption.Maybe<Ratio>("partTo") is { } to && from > to)
        {
            bag.Add((adoption["partFrom"] ?? adoption).At, DiagnosticCodes.OutOfRange,
                $"partFrom {from} is above partTo {to}", "swap them");
        }
    }

    private void Sum(Bound? map, string what) =>
        CheckTools.SumToOne(bag, map, map?.Members.Select(m => m.Value.Maybe<Ratio>("share")) ?? [], what);

    private static IEnumerable<Ratio?> Own(Bound? map) =>
        map?.Members.Select(m => m.Value.Value is Ratio share ? share : (Ratio?)null) ?? [];
}
