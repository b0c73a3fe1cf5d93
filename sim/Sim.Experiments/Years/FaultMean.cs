namespace Sim.Experiments;

/// <summary>What a part of the faulty releases does in a mean year, by replication, per endpoint of the year.</summary>
internal sealed class FaultMean(int replications)
{
    /// <summary>Hours down.</summary>
    public double[] DownHours { get; } = new double[replications];

    /// <summary>Hours unprotected.</summary>
    public double[] GapHours { get; } = new double[replications];

    /// <summary>Events above 1% of all endpoints.</summary>
    public double[] Above1 { get; } = new double[replications];

    /// <summary>Events above 10% of all endpoints.</summary>
    public double[] Above10 { get; } = new double[replications];

    /// <summary>Adds faulty releases.</summary>
    /// <param name="kinds">What they do.</param>
    /// <param name="number">How many in a mean year.</param>
    /// <param name="share">Share of endpoints that each acts on.</param>
    /// <param name="gap">Share of the hours unprotected that count.</param>
    public void Add(IReadOnlyList<FaultKind> kinds, double number, double share, double gap)
    {
        foreach (FaultKind kind in kinds)
        {
            for (int r = 0; r < DownHours.Length; r++)
            {
                Response response = kind.Responses[r];
                double weight = number * kind.Share;
                DownHours[r] += weight * response.DownHours * share;
                GapHours[r] += weight * response.GapHours * share * gap;
                Above1[r] += response.Down * share > YearModel.Sizes[0] ? weight : 0;
                Above10[r] += response.Down * share > YearModel.Sizes[1] ? weight : 0;
            }
        }
    }
}
