using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration;

/// <summary>
/// Fits surfaces to the runs of points, finds the optimum, and profiles it. Without runs of its own: the same points
/// give the same estimate.
/// </summary>
/// <param name="space">The parameters.</param>
/// <param name="rows">What was observed.</param>
/// <param name="units">The unit of each row.</param>
/// <param name="grid">The runs of each point.</param>
internal sealed class Estimator(
    ParameterSpace space, IReadOnlyList<Observation> rows, IReadOnlyList<MetricUnit> units, RunGrid grid)
{
    private const double Level = 0.95;
    private const int Starts = 4;

    // A profile that finds a place this much better has found another optimum.
    private const double Better = 0.01;
    private const int MostOptima = 4;

    /// <summary>The estimate of points.</summary>
    /// <param name="points">What their runs gave; those whose runs lack a value are left out.</param>
    /// <param name="centre">The point whose variation between fleets is that of the world; null for the one whose own
    /// rows fit best.</param>
    public Estimate Of(IReadOnlyList<PointRuns> points, SpacePoint? centre = null)
    {
        RowMoments[] usable = [.. points.Where(RowMoments.IsComplete).Select(p => RowMoments.Of(p, grid, units))];
        RowMoments around = usable.FirstOrDefault(m => m.Point.Key == centre?.Key)
            ?? usable.MinBy(m => new Misfit(rows, units, m).Of(m.Mean))!;
        var misfit = new Misfit(rows, units, around);
        IReadOnlyList<double>[] places = [.. usable.Select(m => m.Point.Place)];
        var search = new Search(
            [.. rows.Select((_, row) => RowSurface.Through(places,
                Vector<double>.Build.DenseOfEnumerable(usable.Select(m => m.Mean[row]))))], misfit,
            space.Former.Place);
        FitPlace best = search.FromAny(
            usable.OrderBy(m => misfit.Of(m.Mean)).Take(Starts).Select(m => m.Point.Place)
                .Append(space.Former.Place),
            [.. space.Axes.Select(_ => false)]);
        double limit = Limit();
        var profiler = new Profiler(search, limit);
        AxisProfile[] profiles = Profiles(profiler, best);
        for (int i = 1; i < MostOptima; i++)
        {
            (double Place, double Rise, double[] Whole) lowest =
                profiles.SelectMany(p => p.Points).MinBy(p => p.Rise);
            if (lowest.Rise > -Better)
                break;

            best = search.From(lowest.Whole, [.. space.Axes.Select(_ => false)]);
            profiles = Profiles(profiler, best);
        }

        return new Estimate(search, misfit, best, Keep(search, best, profiles, limit), profiles, limit);
    }

    // Chi square with one degree of freedom, made wider for that the variation is itself estimated, of few fleets.
    private double Limit()
    {
        int values = rows.Count(r => r.Kind == ObservationKind.Value);
        double t = StudentT.Quantile((1 + Level) / 2, Math.Max(3, grid.Fleets - Math.Max(1, values)));
        return t * t;
    }

    private AxisProfile[] Profiles(Profiler profiler, FitPlace best) =>
        [.. space.Axes.Select((_, axis) => profiler.Along(best, axis))];

    // What the rows cannot tell stays as it was, flattest first, as long as the whole still fits.
    private FitPlace Keep(Search search, FitPlace best, AxisProfile[] profiles, double limit)
    {
        FitPlace kept = best;
        bool[] held = new bool[profiles.Length];
        IReadOnlyList<double> former = space.Former.Place;
        foreach (int axis in profiles.Index().Where(p => p.Item.IsUndetermined)
            .OrderBy(p => p.Item.Height).Select(p => p.Index))
        {
            held[axis] = true;
            FitPlace tried = search.From([.. kept.Place.Select((p, i) => i == axis ? former[i] : p)], held);
            if (tried.Misfit - best.Misfit <= limit)
                kept = tried;
            else
                held[axis] = false;
        }

        return kept;
    }
}
