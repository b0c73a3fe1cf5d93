namespace Sim.Scenarios;

/// <summary>What several checks need.</summary>
internal static class CheckTools
{
    /// <summary>Reports shares that do not add up to one; says nothing where one of them could not be read.</summary>
    /// <param name="owner">The list or mapping of shares, or of mappings with a share each.</param>
    /// <param name="share">The key of the share, or null where the parts themselves are shares.</param>
    public static void SumToOne(this DiagnosticBag bag, Bound? owner, string what, Key? share = null)
    {
        Ratio?[] known = [.. (owner?.Items ?? owner?.Members.Select(m => m.Value) ?? [])
            .Select(part => (share is null ? part : part[share])?.Value as Ratio?)];
        if (owner is null || owner.Incomplete || known.Length == 0 || known.Contains(null))
            return;

        (System.Numerics.BigInteger sum, System.Numerics.BigInteger of) = Shares.Sum(known.OfType<Ratio>());
        if (sum != of)
        {
            bag.Add(owner.At, DiagnosticCodes.Shares, $"{what} add up to {Shares.Text(sum, of)}, not 100%", sum < of
                ? $"{Shares.Text(of - sum, of)} are missing" : $"{Shares.Text(sum - of, of)} are too much");
        }
    }

    /// <summary>Reports a reference to a name that is not defined; nothing where the definitions are missing.</summary>
    public static void Refers(this DiagnosticBag bag, Bound? reference, Bound? definitions, string what)
    {
        if (reference?.Value is string name)
            bag.Refers(reference.At, name, definitions, what);
    }

    /// <summary>Reports a name that is not a key of a mapping; says nothing where the mapping is missing.</summary>
    public static void Refers(this DiagnosticBag bag, Mark at, string name, Bound? definitions, string what)
    {
        if (definitions is not null)
            bag.Refers(at, name, definitions.Members.Select(m => m.Key), what, definitions.Incomplete);
    }

    public static void Refers(
        this DiagnosticBag bag, Mark at, string name, IEnumerable<string> known, string what, bool incomplete = false)
    {
        string[] names = [.. known];
        string? near = names.Contains(name) ? name : NearestName.Of(name, names);

        // Where one could not be read, it may be the very one.
        if (near == name || (near is null && incomplete))
            return;

        bag.Add(at, DiagnosticCodes.UnknownName, $"there is no {what} '{Clip.Text(name)}'",
            near is not null
                ? $"did you mean '{near}'?"
                : $"known are {string.Join(", ", names.Take(12))}{(names.Length > 12 ? ", …" : "")}");
    }

    /// <summary>Reports a moment after the last one that can be written.</summary>
    public static void InCalendar(this DiagnosticBag bag, Bound? moment, UtcMoment start, string what)
    {
        if (MomentCodec.After(moment, start) is { } after)
            bag.InCalendar(moment!.At, start, after, what);
    }

    /// <summary>Reports a time after the start that no moment can be written of.</summary>
    public static void InCalendar(this DiagnosticBag bag, Mark at, UtcMoment start, long after, string what)
    {
        if (after > UtcMoment.Last.UnixMilliseconds - start.UnixMilliseconds)
            bag.Add(at, DiagnosticCodes.OutOfRange, $"{what} is after the year 9999", "start the scenario earlier");
    }

    /// <summary>The metric that is named, or null after a diagnostic.</summary>
    public static MetricName? Metric(this DiagnosticBag bag, Bound? named)
    {
        if (named is not { Value: string text })
            return null;

        if (!MetricName.TryParse(text, out MetricName? metric, out string problem, out string? suggestion))
            bag.Add(named.At, DiagnosticCodes.Metric, $"'{Clip.Text(text)}' is not a metric: {problem}", suggestion);

        return metric;
    }

    public static void AboveZero(this DiagnosticBag bag, Bound? scale)
    {
        if (scale is { Value: Ratio { Numerator: 0 } })
            bag.Add(scale.At, DiagnosticCodes.Scale, "a scale of zero leaves nobody", "write a part above 0");
    }

    public static void UniqueNames(this DiagnosticBag bag, Bound? list, string what)
    {
        foreach (Bound name in (list?.Items ?? []).Select(i => i["name"]).OfType<Bound>().GroupBy(n => (string)n.Value!)
            .SelectMany(same => same.Skip(1)))
            bag.Add(name.At, DiagnosticCodes.DuplicateName, $"a second {what} '{Clip.Text((string)name.Value!)}'",
                "give it another name");
    }
}
