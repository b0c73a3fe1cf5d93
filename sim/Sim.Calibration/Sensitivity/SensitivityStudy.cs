namespace Sim.Calibration;

/// <summary>Screens the factors of a scenario, and estimates the indices of those that matter.</summary>
/// <param name="plan">What is varied.</param>
/// <param name="source">Gives the scenario of a point.</param>
/// <param name="store">Keeps runs.</param>
/// <param name="threads">Most runs at once, from 1; without influence on the result.</param>
/// <param name="observer">Told the progress.</param>
public sealed class SensitivityStudy(
    SensitivityPlan plan, IScenarioSource source, IRunStore store, int threads, IPointObserver observer)
{
    // An effect that is smaller than this part of the largest does not matter beside it.
    private const double LeastEffect = 0.02;

    private const int LeastRows = 2;

    // The last digits of a processor's mathematics are nobody's.
    private const int Digits = 5;

    private readonly ulong _key = Mix.OfName($"{plan.Base.Name} {plan.Metric}");

    /// <summary>Runs it.</summary>
    /// <param name="cancellation">Stops it; runs that were done are kept in the store.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SensitivityResult Run(CancellationToken cancellation)
    {
        FactorList fitted = new FactorRanges(source).Fit(plan.Factors);
        IReadOnlyList<ScenarioFactor> all = fitted.Factors;
        var progress = new StageProgress(observer);
        ScenarioStudied screened = Studied(all, plan.Trajectories, progress, cancellation);
        progress.Stage("screening", plan.Trajectories * (all.Count + 1L));
        IReadOnlyList<ElementaryEffects> effects = new MorrisScreening(all.Count, plan.Trajectories, _key)
            .Run(screened, out int leftOut);
        int[] kept = Matter(effects);
        int rows = OrthogonalHypercube.PointsFor(plan.Rows, 2 * kept.Length);
        var study = new SobolStudy(kept.Length, rows, _key);
        ScenarioStudied estimated = Studied([.. kept.Select(i => all[i])], study.Worlds, progress, cancellation);
        progress.Stage("indices", rows * (kept.Length + 3L));
        SobolRows complete = study.Run(estimated).Complete();
        SobolEstimator? estimator = complete.A.Count < LeastRows ? null : new SobolEstimator(complete, _key);
        return new SensitivityResult
        {
            Scenario = plan.Base.Name,
            Title = plan.Base.Title,
            Metric = plan.Metric,
            Thinning = plan.Base.Thinning,
            FleetSeed = plan.Base.FleetSeed,
            Seed = plan.Base.Seed,
            Fleets = Math.Max(study.Worlds, plan.Trajectories),
            Trajectories = plan.Trajectories,
            ScreeningLeftOut = leftOut,
            Rows = rows,
            LeftOut = rows - complete.A.Count,
            Runs = screened.Runs + estimated.Runs,
            Confidence = SobolEstimator.Confidence,
            Mean = Finite(estimator?.Mean),
            Deviation = Finite(estimator?.Deviation),
            Indices = [.. (estimator?.Estimate() ?? []).Select((s, i) => Index(
                i < kept.Length ? all[kept[i]].Parameter.Path : SensitivityResult.Fleet,
                    s)).OrderByDescending(s => s.Total)],
            Screening = [.. all.Select((f, i) => Screened(f, effects[i], kept.Contains(i)))
                .OrderByDescending(s => s.MuStar ?? -1)],
            Unvaried = fitted.Unvaried,
            Repeat = plan.Repeat,
        };
    }

    private ScenarioStudied Studied(
        IReadOnlyList<ScenarioFactor> factors, int worlds, IPointObserver progress,
            CancellationToken cancellation) => new(
        new FactorSpace(factors),
        new PointEvaluator(
            source, new RunGrid(plan.Base.FleetSeed, worlds, plan.Base.Seed, 1), [MetricName.Parse(plan.Metric)], store,
            threads,
                progress,
            passesOver: true),
        cancellation);

    private int[] Matter(IReadOnlyList<ElementaryEffects> effects)
    {
        double largest = effects.Select(e => e.MuStar).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return
        [
            .. Enumerable.Range(0, effects.Count).Where(i => effects[i].MuStar > LeastEffect * largest)
                .OrderByDescending(i => effects[i].MuStar).ThenBy(i => i).Take(plan.Most),
        ];
    }

    private static SensitivityIndex Index(string path, SobolIndices of) => new(
        path, Rounded(of.First), Rounded(of.FirstLow), Rounded(of.FirstHigh), Rounded(of.Total), Rounded(of.TotalLow),
        Rounded(of.TotalHigh));

    private static ScreenedFactor Screened(ScenarioFactor factor, ElementaryEffects effects, bool isKept) => new(
        factor.Parameter.Path, factor.Text, FactorSpace.Text(factor, factor.Parameter.From),
        FactorSpace.Text(factor, factor.Parameter.To), factor.Range, factor.Basis, Finite(effects.MuStar),
        Finite(effects.Mu), Finite(effects.Sigma), effects.Values.Count, factor.IsNarrowed, isKept);

    private static double? Finite(double? value) =>
        value is { } number && double.IsFinite(number) ? Rounded(number) : null;

    private static double Rounded(double value) => Math.Abs(value) < 1e-9 ? 0 : double.Parse(
        value.ToString($"G{Digits}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
