namespace Sim.Experiments;

/// <summary>
/// Simulates single years under all policies. For one thread at a time; a year depends on nothing but its number.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="draws">The faulty releases of all years.</param>
/// <param name="rows">Where years are written down.</param>
/// <param name="only">The replication that says what every release does; null where each has drawn its own.</param>
internal sealed class YearSimulator(YearModel model, YearDraws draws, YearRows rows, int? only)
{
    private readonly YearStage _stage = new(model);
    private readonly YearRow[] _year = new YearRow[model.Policies.Count];

    /// <summary>Sums over the years so far, by policy and origin.</summary>
    public (double Events, double DownHours, double GapHours)[][] Sums { get; } =
        [.. model.Policies.Select(_ => new (double, double, double)[model.Origins.Count])];

    /// <summary>Simulates a year.</summary>
    public void Run(int year)
    {
        Array.Clear(_year);
        _stage.Set(year);
        foreach (YearEvent fault in draws.Of(year))
        {
            Maker maker = model.Makers[fault.Maker];
            for (int policy = 0; policy < _year.Length; policy++)
                Bear(policy, maker, fault.Arm, only ?? fault.Replication);
        }

        for (int policy = 0; policy < _year.Length; policy++)
            rows.Set(policy, year, _year[policy]);
    }

    private void Bear(int policy, in Maker maker, int arm, int replication)
    {
        double share = _stage.Share(policy, maker);
        if (share == 0 && maker.Beside is not null)
            return;

        Response response = _stage.Of(policy, maker, arm, replication);
        if (maker.Product == model.Vendors.Count)
            response = response with { GapHours = response.GapHours * _stage.OnPlatform(policy) };

        Add(policy, model.OriginOf(maker), response, share);
    }

    private void Add(int policy, int origin, in Response response, double share)
    {
        double carriers = share * model.Plan.Endpoints;
        double down = response.DownHours * carriers;
        double gap = response.GapHours * carriers;
        ref (double Events, double DownHours, double GapHours) sum = ref Sums[policy][origin];
        sum = (sum.Events + 1, sum.DownHours + down, sum.GapHours + gap);
        ref YearRow year = ref _year[policy];
        double size = Math.Round(response.Down * carriers);
        bool isLargest = size > year.Largest;
        year = new YearRow(isLargest ? size : year.Largest, year.DownHours + down, year.GapHours + gap,
            isLargest ? origin : year.Origin);
    }
}
