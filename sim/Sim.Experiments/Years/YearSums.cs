namespace Sim.Experiments;

/// <summary>Sums over a block of years, by policy and origin: products, then the platform, then neighbours.</summary>
internal sealed class YearSums(int policies, int origins)
{
    private readonly (double Events, double DownHours,
        double GapHours)[] _sums = new (double, double, double)[policies * origins];

    /// <summary>Adds an event.</summary>
    public void Add(int policy, int origin, double downHours, double gapHours)
    {
        ref (double Events, double DownHours, double GapHours) sum = ref _sums[(policy * origins) + origin];
        sum = (sum.Events + 1, sum.DownHours + downHours, sum.GapHours + gapHours);
    }

    /// <summary>Adds the sums of a later block.</summary>
    public void Add(YearSums later)
    {
        for (int i = 0; i < _sums.Length; i++)
        {
            (double events, double down, double gap) = later._sums[i];
            _sums[i] = (_sums[i].Events + events, _sums[i].DownHours + down, _sums[i].GapHours + gap);
        }
    }

    /// <summary>A mean year of an origin.</summary>
    public YearOrigin Mean(int policy, int origin, string name, int years)
    {
        (double events, double down, double gap) = _sums[(policy * origins) + origin];
        return new YearOrigin(name, events / years, down / years, gap / years);
    }
}
