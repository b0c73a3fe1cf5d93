namespace Sim.Scenarios;

/// <summary>Writes a fleet with all its tables.</summary>
internal static class FleetWriter
{
    public static void Write(YamlText yaml, FleetPlan fleet)
    {
        yaml.Text("model", fleet.Model)
            .Under("groups", () => Each(fleet.Groups, g => yaml.Under(YamlText.Quote(g.Name), () => Group(yaml, g))))
            .Under("countries", () => Each(fleet.Countries, c => yaml.Under(YamlText.Quote(c.Code), () => yaml
                .Text("name", c.Name)
                .Plain("share", c.Share.ToString())
                .Under("zones", () => Each(c.Zones, z =>
                    yaml.Plain(YamlText.Quote(UtcOffset.Text(z.OffsetMinutes)), z.Share.ToString()))))))
            .Under("sectors", () => Each(fleet.Sectors, s => yaml.Under(YamlText.Quote(s.Name), () => yaml
                .Plain("share", s.Share.ToString())
                .Under("kinds", () => Mix(yaml, fleet.Kinds, s)))))
            .Under("kinds", () => Each(fleet.Kinds, k => yaml.Under(YamlText.Quote(k.Name), () => Kind(yaml, k))))
            .Under("onlinePatterns", () => Each(fleet.OnlinePatterns, p => yaml.Under(YamlText.Quote(p.Name), () =>
                Each(p.Habits, h => yaml.Under(YamlText.Quote(h.Name), () => Habit(yaml, h))))))
            .Under("attendancePatterns", () => Each(fleet.AttendancePatterns, a =>
                yaml.Under(YamlText.Quote(a.Name), () => yaml
                    .Plain("days", Weekdays.Text(a.Days))
                    .Text("hours", new ClockHours(a.FromMinute, a.ToMinute).ToString()))))
            .Under("sites", () => yaml
                .Plain("endpointsPerSite", ResolvedScenarioWriter.Text(fleet.Sites.EndpointsPerSite))
                .Plain("max", ResolvedScenarioWriter.Text(fleet.Sites.MaxSites))
                .Plain("home", fleet.Sites.Home.ToString()));
    }

    private static void Group(YamlText yaml, FleetGroup group)
    {
        if (group.Listing is { } listing)
        {
            ListingWriter.Write(yaml, listing);
        }
        else
        {
            yaml.Plain("organisations", ResolvedScenarioWriter.Text(group.Organisations))
                .Under("size", () => yaml
                    .Plain("median", Numbers.Text(group.MedianEndpoints))
                    .Plain("sigma", Numbers.Text(group.Sigma)));
        }

        yaml.Text("platform", group.Platform)
            .Under("adoption", () => yaml
                .Plain("none", group.AdoptNone.ToString())
                .Plain("part", group.AdoptPart.ToString())
                .Plain("partFrom", group.PartFrom.ToString())
                .Plain("partTo", group.PartTo.ToString()));
        if (group.Versions.Count > 0)
        {
            yaml.Under("versions", () => Each(group.Versions, v => yaml.Under(YamlText.Quote(v.Name), () => yaml
                .Plain("version", v.Version.ToString())
                .Plain("share", v.Share.ToString()))));
        }

        if (group.Country is { } country)
        {
            yaml.Text("country", country);
        }

        if (group.Sector is { } sector)
        {
            yaml.Text("sector", sector);
        }
    }

    private static void Mix(YamlText yaml, IReadOnlyList<DeviceKindPlan> kinds, SectorPlan sector)
    {
        for (int i = 0; i < kinds.Count; i++)
        {
            yaml.Plain(YamlText.Quote(kinds[i].Name), sector.KindShares[i].ToString());
        }
    }

    private static void Kind(YamlText yaml, DeviceKindPlan kind) => yaml
        .Plain("repairPriority", ResolvedScenarioWriter.Text(kind.RepairPriority))
        .Plain("hostsServices", ResolvedScenarioWriter.Flag(kind.HostsServices))
        .Text("online", kind.OnlinePattern)
        .Text("attended", kind.AttendancePattern)
        .Plain("encrypted", kind.Encrypted.ToString())
        .Plain("wired", kind.Wired.ToString())
        .Plain("outOfBand", kind.OutOfBand.ToString())
        .Plain("powerCycled", kind.PowerCycled.ToString())
        .Text("method", kind.RepairMethod)
        .Text("outOfBandMethod", kind.OutOfBandMethod);

    private static void Habit(YamlText yaml, OnlineHabit habit)
    {
        yaml.Plain("share", habit.Share.ToString()).Plain("online", habit.Kind.Word());
        if (habit.Kind == OnlineHabitKind.Shift)
        {
            yaml.Plain("days", Weekdays.Text(habit.Days))
                .Text("hours", new ClockHours(habit.FromMinute, habit.ToMinute).ToString())
                .Plain("spread", SimDuration.FromMinutes(habit.SpreadMinutes).ToString());
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (T item in items)
        {
            write(item);
        }
    }
}
