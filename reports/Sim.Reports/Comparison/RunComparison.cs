namespace Sim.Reports;

/// <summary>
/// Two stored runs side by side: what was asked differently and what came out, computed once for pages and terminal.
/// </summary>
/// <param name="a">The first run: differences count from it.</param>
/// <param name="b">The second run.</param>
/// <param name="settingsOf">Reads the settings of a resolved scenario, as paths and values; null for what it cannot
/// read.</param>
/// <exception cref="InvalidDataException">A moment of a result is not ISO 8601 in UTC.</exception>
public sealed class RunComparison(
    StoredRun a, StoredRun b, Func<string, IReadOnlyList<(string Path, string Value)>?> settingsOf)
{
    private readonly IReadOnlyList<(string Path, string Value)>? _first =
        a.ResolvedYaml is null ? null : settingsOf(a.ResolvedYaml);

    private readonly IReadOnlyList<(string Path, string Value)>? _second =
        b.ResolvedYaml is null ? null : settingsOf(b.ResolvedYaml);

    /// <summary>The first run as stored.</summary>
    public StoredRun RunA => a;

    /// <summary>The second run as stored.</summary>
    public StoredRun RunB => b;

    /// <summary>Whether both runs still have their scenarios, so that every setting is compared.</summary>
    public bool HasScenarios => _first is not null && _second is not null;

    /// <summary>Values of the scenario, seeds and overrides that differ.</summary>
    public IReadOnlyList<ComparedSetting> Settings =>
        field ??= [.. Compare(Told(a.Result, _first), Told(b.Result, _second))];

    /// <summary>All totals, scaled up to the whole fleet where a run was thinned.</summary>
    public IReadOnlyList<ComparedFigure> Totals { get; } = [.. Measures.Totals.Select(m =>
        new ComparedFigure(m.Label, m, m.Read(a.Result.Totals), m.Read(b.Result.Totals)))];

    /// <summary>Milestones that a release reached in one of the runs, each counted from that run's release.</summary>
    public IReadOnlyList<ComparedFigure> Milestones { get; } =
        [.. a.Result.Releases.Zip(b.Result.Releases).SelectMany(r => Compare(r.First, r.Second,
            isNamed: a.Result.Releases.Count > 1 || b.Result.Releases.Count > 1))];

    /// <summary>Every expectation of either run.</summary>
    public IReadOnlyList<ComparedExpectation> Expectations { get; } =
    [
        .. a.Result.Expectations.Concat(b.Result.Expectations).Select(e => (e.Name, e.Metric)).Distinct()
            .Select(key => new ComparedExpectation(Find(a, key), Find(b, key))),
    ];

    /// <summary>
    /// The first moment at which the fleets differ; null where the series agree or cannot be compared.
    /// </summary>
    public SeriesDivergence? Divergence { get; } =
        a.Result.WindowSeconds.Equals(b.Result.WindowSeconds) ? Diverge(a, b) : null;

    /// <summary>All transitions are equal.</summary>
    public bool IsSame => RunA.Result.Digest == RunB.Result.Digest;

    /// <summary>Whether nothing differs that a result says: neither what was asked nor what came out.</summary>
    public bool IsEqual => IsSame && Settings.Count == 0 && Divergence is null && !Expectations.Any(e => e.IsDifferent)
        && !Totals.Concat(Milestones).Any(f => f.IsDifferent);

    /// <summary>
    /// Whether the same version ran the same scenario with the same seeds and got another result: that must never be.
    /// Where a folder does not say which scenario or version it is from, nobody can tell, and this is false.
    /// </summary>
    public bool IsNonDeterminism => !IsSame && HasScenarios && Settings.Count == 0
        && RunA.ProductVersion is not null && RunA.ProductVersion == RunB.ProductVersion;

    /// <summary>Facts of the first run.</summary>
    internal RunFacts A { get; } = new(a.Result, a.AllWindows);

    /// <summary>Facts of the second run.</summary>
    internal RunFacts B { get; } = new(b.Result, b.AllWindows);

    /// <summary>What machines that went down are called: they crashed where in neither run one did anything
    /// else.</summary>
    internal DownWords Down => A.Down.OnlyCrashes ? B.Down : A.Down;

    /// <summary>Which runs a figure shows: for the end of its caption.</summary>
    internal string Provenance => $"Simulated; A: seed {A.Result.Seed}, fleet seed {A.Result.FleetSeed}; "
        + $"B: seed {B.Result.Seed}, fleet seed {B.Result.FleetSeed}.";

    /// <summary>Machines of both runs, for captions.</summary>
    internal string Counted =>
        $"n = {Numbers.Count(A.Result.Totals.Endpoints)} machines in A, {Numbers.Count(B.Result.Totals.Endpoints)} in B"
        + (A.IsThinned || B.IsThinned ? "; counts of a thinned run are scaled up to its whole fleet" : "");

    // What every result says of its scenario, then what the scenario says where it is there, else the numbers of the
    // reports.
    private static IEnumerable<(string Path, string Value)> Told(SimResult result,
        IReadOnlyList<(string Path, string Value)>? scenario) =>
    [
        ("scenario", result.Scenario),
        ("start", result.Start),
        ("duration", Durations.Exact(result.DurationSeconds)),
        ("window", Durations.Exact(result.WindowSeconds)),
        ("seed", $"{result.Seed}"),
        ("fleetSeed", $"{result.FleetSeed}"),
        ("thinning", $"{result.Scale.Thinning}"),
        .. scenario ?? result.Assumptions.Select(a => (a.Path, a.Value)),
    ];

    // Where only one of the two still has its scenario, only what both say can be compared.
    private IEnumerable<ComparedSetting> Compare(IEnumerable<(string Path, string Value)> a,
        IEnumerable<(string Path, string Value)> b)
    {
        ILookup<string, string> first = a.ToLookup(s => s.Path, s => s.Value);
        ILookup<string, string> second = b.ToLookup(s => s.Path, s => s.Value);
        return a.Concat(b).Select(s => s.Path).Distinct()
            .Where(p => HasScenarios || (first.Contains(p) && second.Contains(p)))
            .Select(p => new ComparedSetting(p, first[p].FirstOrDefault(), second[p].FirstOrDefault()))
            .Where(s => s.A != s.B);
    }

    private static IEnumerable<ComparedFigure> Compare(ReleaseResult a, ReleaseResult b, bool isNamed) =>
        Sim.Reports.Milestones.InOrder(a)
            .Select(m => new ComparedFigure((isNamed ? a.Name + ": " : "") + m.Label, m, m.Read(a), m.Read(b)))
            .Where(f => f.A is not null || f.B is not null);

    private static ExpectationResult? Find(StoredRun run, (string Name, string Metric) key) =>
        run.Result.Expectations.FirstOrDefault(e => e.Name == key.Name && e.Metric == key.Metric);

    // Two thinned series need not hold the same windows; only moments that both hold can be compared.
    private static SeriesDivergence? Diverge(StoredRun a, StoredRun b) => a.AllWindows
        .Join(b.AllWindows, p => p.T, p => p.T, (first, second) => new SeriesDivergence(
            (int)Math.Ceiling(first.T / a.Result.WindowSeconds) - 1, first, second))
        .FirstOrDefault(d => d.A != d.B);
}
