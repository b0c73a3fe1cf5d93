namespace Sim.Scenarios;

/// <summary>Checks what no single value of a year of updates can tell. Works on what could be read.</summary>
internal sealed class YearChecks(DiagnosticBag bag)
{
    // Drawn from one uniform, a mean above some hundreds would lose its tail; nobody assumes that many.
    private const double MostFaulty = 100;

    /// <summary>Checks a year by itself and against the factors of its experiment.</summary>
    public void Check(Bound year, Mark at, IReadOnlyList<ExperimentFactor> factors)
    {
        Bound? platform = year[YearCodec.Platform];
        Given(year);
        Factors(at, factors);
        Products(year);
        if (platform is not null)
            Rate(platform, YearPlatformCodec.Releases, YearPlatformCodec.Faulty);

        Interactions(year);
        Designs(year, factors);
        Policies(year);
        Extents(year, factors);
        Calendar(platform, factors);
    }

    private static ExperimentFactor? Of(IReadOnlyList<ExperimentFactor> factors, string path) =>
        factors.FirstOrDefault(f => f.Path == path);

    private void Given(Bound year)
    {
        foreach (Key key in YearCodec.Tables.Where(k => !year.Wrote(k)))
            bag.Add(year.At, DiagnosticCodes.MissingKey, $"'{key.Name}' is missing: nothing says which there are",
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

        if (Of(factors, YearFactors.Fault) is { } fault && !fault.Levels.SequenceEqual(FaultClasses.Names))
            bag.Add(at, DiagnosticCodes.Conflict,
                $"the prior of fault classes needs all of them, in order, as levels of '{fault.Name}'",
                "write levels: all");
    }

    /// <summary>Checks the products and where they stand, which an ecosystem model may give.</summary>
    public void Products(Bound year)
    {
        bag.UniqueNames(year[YearCodec.Products], "product");
        var seen = new SortedDictionary<Altitude, string>();
        foreach (Bound product in year[YearCodec.Products]?.Items ?? [])
        {
            bag.Refers(product[YearProductCodec.Group], year[YearCodec.Groups], "load-order group");
            Rate(product, YearProductCodec.Releases, YearProductCodec.Faulty);
            if (product[YearProductCodec.Altitude] is not { Value: Altitude altitude } at)
                continue;

            string name = product.Text(YearProductCodec.Name) ?? "?";
            if (!seen.TryAdd(altitude, name))
            {
                bag.Add(at.At, DiagnosticCodes.Conflict,
                    $"'{name}' stands at {altitude}, where '{seen[altitude]}' stands",
                    $"give it a fraction of its own, such as "
                        + $"{altitude}{(altitude == altitude.Floor ? "." : string.Empty)}5");
            }

            if (product.Text(YearProductCodec.Group) is { } group && year[YearCodec.Groups]?[group] is { } range
                && range.Maybe(LoadOrderGroupCodec.From) is { } from && range.Maybe(LoadOrderGroupCodec.To) is { } to
                && (altitude < from || altitude.Floor > to))
            {
                bag.Add(at.At, DiagnosticCodes.OutOfRange, $"{altitude} is outside the group '{group}'",
                    $"write an altitude from {from} to {to}");
            }
        }
    }

    private void Rate<T>(Bound maker, ObjectCodec<T>.Field<double> releases, ObjectCodec<T>.Field<Ratio> faulty)
    {
        if (maker.Maybe(releases) * maker.Maybe(faulty)?.ToDouble() > MostFaulty)
        {
            bag.Add(maker[faulty]!.At, DiagnosticCodes.OutOfRange, "more than 100 faulty releases a year",
                "write fewer releases, or a smaller share");
        }
    }

    private void Interactions(Bound year)
    {
        if (year.Maybe(YearCodec.Interactions) is { } share
            && (year[YearCodec.Products]?.Items ?? []).Any(
                p => p.Maybe(YearProductCodec.Releases) * share.ToDouble() > MostFaulty))
        {
            bag.Add(year[YearCodec.Interactions]!.At, DiagnosticCodes.OutOfRange,
                "more than 100 releases a year that are bad beside one certain neighbour", "write a smaller share");
        }
    }

    private void Designs(Bound year, IReadOnlyList<ExperimentFactor> factors)
    {
        if (Of(factors, YearFactors.Design) is not { } factor)
            return;

        IEnumerable<Bound?> named =
        [
            .. (year[YearCodec.Products]?.Items ?? []).SelectMany(
                p => (Bound?[])[p[YearProductCodec.Kernel], p[YearProductCodec.Moved]]),
            year[YearCodec.Platform]?[YearPlatformCodec.Design],
            .. (year[YearCodec.Policies]?.Items ?? []).SelectMany(
                p => (Bound?[])[p[YearPolicyCodec.To],
                    .. p[YearPolicyCodec.Designs]?.Members.Select(m => m.Value) ?? []]),
        ];
        foreach (Bound? design in named)
        {
            if (design?.Value is string name)
                bag.Refers(design.At, name, factor.Levels, $"level of the factor '{factor.Name}'");
        }
    }

    private void Policies(Bound year)
    {
        bag.UniqueNames(year[YearCodec.Policies], "policy");
        string[] products = [
            .. (year[YearCodec.Products]?.Items ?? []).Select(p => p.Text(YearProductCodec.Name)).OfType<string>()];
        foreach ((string product,
            Bound design) in (year[YearCodec.Policies]?.Items ?? []).SelectMany(
                p => p[YearPolicyCodec.Designs]?.Members ?? []))
        {
            bag.Refers(design.KeyAt, product, products, "product", year[YearCodec.Products]?.Incomplete != false);
        }
    }

    private void Extents(Bound year, IReadOnlyList<ExperimentFactor> factors)
    {
        ExperimentFactor? factor = Of(factors, YearFactors.Extent);
        if (year[YearCodec.Extents]?.Items is not { } shares)
        {
            if (factor is not null && !year.Wrote(YearCodec.Extents))
            {
                bag.Add(year.At, DiagnosticCodes.MissingKey,
                    $"'extents' is missing: how likely each level of '{factor.Name}' is",
                    "add extents: a list of shares that add up to 100%");
            }

            return;
        }

        if (factor is null || shares.Count != factor.Levels.Count)
        {
            bag.Add(year[YearCodec.Extents]!.At, DiagnosticCodes.Conflict,
                factor is null
                    ? $"there is no factor with the path {YearFactors.Extent}"
                    : $"{shares.Count} shares for {factor.Levels.Count} levels of '{factor.Name}'",
                factor is null ? "add it, or remove the key" : "write a share for each level");
            return;
        }

        bag.SumToOne(year[YearCodec.Extents], "the extents");
    }

    private void Calendar(Bound? platform, IReadOnlyList<ExperimentFactor> factors)
    {
        ExperimentFactor? factor = Of(factors, YearFactors.Calendar);
        if (platform?[YearPlatformCodec.Calendar] is { Value: string level } at)
        {
            bag.Refers(at.At, level, factor?.Levels ?? [],
                factor is null ? $"factor with the path {YearFactors.Calendar}, so no level"
                    : $"level of the factor '{factor.Name}'");
        }
        else if (factor is not null && platform?.Wrote(YearPlatformCodec.Calendar) == false)
        {
            bag.Add(platform.At, DiagnosticCodes.MissingKey,
                $"'calendar' is missing: which level of '{factor.Name}' the platform has",
                $"add calendar: one of {string.Join(", ", factor.Levels)}");
        }
    }
}
