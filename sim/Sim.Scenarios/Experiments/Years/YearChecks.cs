namespace Sim.Scenarios;

/// <summary>Checks what no single value of a year of updates can tell. Works on what could be read.</summary>
internal sealed class YearChecks(DiagnosticBag bag)
{
    // Drawn from one uniform, a mean above some hundreds would lose its tail; nobody assumes that many.
    private const double MostFaulty = 100;

    /// <summary>Checks a year by itself and against the factors of its experiment.</summary>
    public void Check(Bound year, Mark at, IReadOnlyList<ExperimentFactor> factors)
    {
        Given(year);
        Factors(at, factors);
        Products(year);
        Rate(year["platform"]);
        Interactions(year);
        Designs(year, factors);
        Policies(year);
        Extents(year, factors);
        Calendar(year, factors);
    }

    private static ExperimentFactor? Of(IReadOnlyList<ExperimentFactor> factors, string path) =>
        factors.FirstOrDefault(f => f.Path == path);

    private void Given(Bound year)
    {
        foreach (string key in YearTable.ModelKeys.Where(k => !year.Wrote(k)))
            bag.Add(year.At, DiagnosticCodes.MissingKey, $"'{key}' is missing: nothing says which there are",
                "name an ecosystem, such as windows-2025, or list them");
    }

    private void Factors(Mark at, IReadOnlyList<ExperimentFactor> factors)
    {
        if (Of(factors, YearFactors.Design) is null)
        {
            bag.Add(at, DiagnosticCodes.Conflict, "a year draws over designs, and the experiment has no factor of them",
                $"add a factor with the path {YearFactors.Design}");
        }

        foreach (ExperimentFactor factor in factors.Where(f => !YearFactors.All.Contains(f.Path)))
        {
            bag.Add(at, DiagnosticCodes.Conflict,
                $"nothing says which level of the factor '{factor.Name}' a faulty release has",
                $"keep to factors with the paths {string.Join(", ", YearFactors.All)}");
        }

        if (Of(factors, YearFactors.Fault) is { } fault && !fault.Levels.SequenceEqual(FaultClassNames.Known))
            bag.Add(at, DiagnosticCodes.Conflict,
                $"the prior of fault classes needs all of them, in order, as levels of '{fault.Name}'",
                "write levels: all");
    }

    private void Products(Bound year)
    {
        CheckTools.UniqueNames(bag, year["products"], "product");
        var seen = new SortedDictionary<Altitude, string>();
        foreach (Bound product in year["products"]?.Items ?? [])
        {
            CheckTools.Refers(bag, product["group"], year["groups"], "load-order group");
            Rate(product);
            if (product["altitude"] is not { Value: Altitude altitude } at)
                continue;

            string name = product.Text("name") ?? "?";
            if (!seen.TryAdd(altitude, name))
            {
                bag.Add(at.At, DiagnosticCodes.Conflict,
                    $"'{name}' stands at {altitude}, where '{seen[altitude]}' stands",
                    $"give it a fraction of its own, such as "
                        + $"{altitude}{(altitude == altitude.Floor ? "." : string.Empty)}5");
            }

            if (product.Text("group") is { } group && year["groups"]?[group] is { } range
                && range.Maybe<Altitude>("from") is { } from && range.Maybe<Altitude>("to") is { } to
                && (altitude < from || altitude.Floor > to))
            {
                bag.Add(at.At, DiagnosticCodes.OutOfRange, $"{altitude} is outside the group '{group}'",
                    $"write an altitude from {from} to {to}");
            }
        }
    }

    private void Rate(Bound? maker)
    {
        if (maker?.Maybe<double>("releases") is { } releases && maker.Maybe<Ratio>("faulty") is { } faulty
            && releases * faulty.ToDouble() > MostFaulty)
        {
            bag.Add(maker["faulty"]!.At, DiagnosticCodes.OutOfRange, "more than 100 faulty releases a year",
                "write fewer releases, or a smaller share");
        }
    }

    private void Interactions(Bound year)
    {
        if (year.Maybe<Ratio>("interactions") is { } share
            && (year["products"]?.Items ?? []).Any(p => p.Maybe<double>("releases") * share.ToDouble() > MostFaulty))
        {
            bag.Add(year["interactions"]!.At, DiagnosticCodes.OutOfRange,
                "more than 100 releases a year that are bad beside one certain neighbour", "write a smaller share");
        }
    }

    private void Designs(Bound year, IReadOnlyList<ExperimentFactor> factors)
    {
        if (Of(factors, YearFactors.Design) is not { } factor)
            return;

        IEnumerable<Bound?> named =
        [
            .. (year["products"]?.Items ?? []).SelectMany(p => (Bound?[])[p["kernel"], p["moved"]]),
            year["platform"]?["design"],
            .. (year["policies"]?.Items ?? []).SelectMany(
                p => (Bound?[])[p["to"], .. p["designs"]?.Members.Select(m => m.Value) ?? []]),
        ];
        foreach (Bound? design in named)
        {
            if (design?.Value is string name)
                CheckTools.Refers(bag, design.At, name, factor.Levels, $"level of the factor '{factor.Name}'");
        }
    }

    private void Policies(Bound year)
    {
        CheckTools.UniqueNames(bag, year["policies"], "policy");
        string[] products = [.. (year["products"]?.Items ?? []).Select(p => p.Text("name")).OfType<string>()];
        foreach ((string product,
            Bound design) in (year["policies"]?.Items ?? []).SelectMany(p => p["designs"]?.Members ?? []))
        {
            CheckTools.Refers(bag, design.KeyAt, product, products, "product", year["products"]?.Incomplete != false);
        }
    }

    private void Extents(Bound year, IReadOnlyList<ExperimentFactor> factors)
    {
        ExperimentFactor? factor = Of(factors, YearFactors.Extent);
        if (year["extents"]?.Items is not { } shares)
        {
            if (factor is not null && !year.Wrote("extents"))
            {
                bag.Add(year.At, DiagnosticCodes.MissingKey,
                    $"'extents' is missing: how likely each level of '{factor.Name}' is",
                    "add extents: a list of shares that add up to 100%");
            }

            return;
        }

        if (factor is null || shares.Count != factor.Levels.Count)
        {
            bag.Add(year["extents"]!.At, DiagnosticCodes.Conflict,
                factor is null
                    ? $"there is no factor with the path {YearFactors.Extent}"
                    : $"{shares.Count} shares for {factor.Levels.Count} levels of '{factor.Name}'",
                factor is null ? "add it, or remove the key" : "write a share for each level");
            return;
        }

        CheckTools.SumToOne(bag, year["extents"], shares.Select(s => s.Value as Ratio?), "the extents");
    }

    private void Calendar(Bound year, IReadOnlyList<ExperimentFactor> factors)
    {
        ExperimentFactor? factor = Of(factors, YearFactors.Calendar);
        if (year["platform"]?["calendar"] is { Value: string level } at)
        {
            CheckTools.Refers(bag, at.At, level, factor?.Levels ?? [],
                factor is null
                    ? $"factor with the path {YearFactors.Calendar}, so no level"
                    : $"level of the factor '{factor.Name}'");
        }
        else if (factor is not null && year["platform"] is { } platform && !platform.Wrote("calendar"))
        {
            bag.Add(platform.At, DiagnosticCodes.MissingKey,
                $"'calendar' is missing: which level of '{factor.Name}' the platform has",
                $"add calendar: one of {string.Join(", ", factor.Levels)}");
        }
    }
}
