namespace Sim.Calibration;

/// <summary>
/// Screening by elementary effects (Morris 1991, with the mean of their sizes by Campolongo, Cariboni and Saltelli
/// 2007): each trajectory starts somewhere on a grid of four levels and moves one factor after the other by two thirds
/// of its range, all in one world, so that no effect is one of dice.
/// </summary>
/// <param name="factors">Number of factors.</param>
/// <param name="trajectories">Number of trajectories; the world of each is its number.</param>
/// <param name="key">The key of its draws.</param>
public sealed class MorrisScreening(int factors, int trajectories, ulong key)
{
    private const int Levels = 4;
    private const int Jump = Levels / 2;
    private const double Step = (double)Jump / (Levels - 1);

    /// <summary>The effects of each factor.</summary>
    /// <param name="studied">What is studied.</param>
    /// <param name="leftOut">Points without a value.</param>
    public IReadOnlyList<ElementaryEffects> Run(IStudied studied, out int leftOut)
    {
        Walk[] walks = [.. Enumerable.Range(0, trajectories).Select(WalkOf)];
        IReadOnlyList<double> values = studied.At("screening", [.. walks.SelectMany(w => w.Points)]);
        leftOut = values.Count(v => !double.IsFinite(v));
        List<double>[] effects = [.. Enumerable.Range(0, factors).Select(_ => new List<double>())];
        for (int t = 0; t < trajectories; t++)
        {
            for (int step = 0; step < factors; step++)
            {
                int before = (t * (factors + 1)) + step;
                int factor = walks[t].Order[step];
                double moved = walks[t].Points[step + 1].Place[factor] - walks[t].Points[step].Place[factor];
                double effect = (values[before + 1] - values[before]) / moved;
                if (double.IsFinite(effect))
                    effects[factor].Add(effect);
            }
        }

        return [.. effects.Select(e => new ElementaryEffects(e))];
    }

    private Walk WalkOf(int trajectory)
    {
        ulong Draw(int factor, uint lane) => Philox4x32.Block(key, (uint)trajectory, (uint)factor, lane, 0).Low;
        int[] order = [.. Enumerable.Range(0, factors).OrderBy(f => Draw(f, 0)).ThenBy(f => f)];
        double[] place = [.. Enumerable.Range(0, factors).Select(f =>
            Math.Floor(Mix.ToUnit(Draw(f, 1)) * Levels) / (Levels - 1))];
        List<StudyPoint> points = [new(place, trajectory)];
        foreach (int factor in order)
        {
            place = [.. place];
            place[factor] += place[factor] < 0.5 ? Step : -Step;
            points.Add(new StudyPoint(place, trajectory));
        }

        return new Walk(order, points);
    }

    private sealed record Walk(int[] Order, IReadOnlyList<StudyPoint> Points);
}
