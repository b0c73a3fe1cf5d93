namespace Sim.Experiments;

/// <summary>
/// Simulates single years under all policies. For one thread at a time; a year depends on nothing but its number.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="rate">The rate of faulty releases over the assumed one.</param>
/// <param name="rows">Where years are written down.</param>
internal sealed class YearSimulator(YearModel model, double rate, YearRows rows)
{
    private readonly Choice[][] _choices = [.. model.Policies.Select(_ => new Choice[model.Vendors.Count])];
    private readonly bool[][] _filters = [.. model.Policies.Select(_ => new bool[model.Vendors.Count])];
    private readonly (double Largest, double DownHours, double GapHours)[] _year =
        new (double, double, double)[model.Policies.Count];

    /// <summary>Sums over the years so far, by policy and origin.</summary>
    public (double Events, double DownHours, double GapHours)[][] Sums { get; } =
        [.. model.Policies.Select(_ => new (double, double, double)[model.Origins.Count])];

    /// <summary>Simulates a year.</summary>
    public void Run(int year)
    {
        Array.Clear(_year);
        Choose((uint)year);
        foreach (Maker maker in model.Makers)
        {
            int faults = maker.Faults((uint)year, rate);
            for (int occurrence = 1; occurrence <= faults; occurrence++)
            {
                (int Arm, int Replication) fault = model.Fault(maker, (uint)year, occurrence);
                for (int policy = 0; policy < _year.Length; policy++)
                    Bear(policy, maker, fault);
            }
        }

        for (int policy = 0; policy < _year.Length; policy++)
            rows.Set(policy, year, _year[policy].Largest, _year[policy].DownHours, _year[policy].GapHours);
    }

    private void Choose(uint year)
    {
        for (int product = 0; product < model.Vendors.Count; product++)
        {
            uint uniform = model.Vendors[product].Year(year, DrawPurpose.YearMove).A;
            for (int policy = 0; policy < _choices.Length; policy++)
            {
                _choices[policy][product] = model.Policies[policy].Of(product, uniform);
                _filters[policy][product] = _choices[policy][product].KeepsFilter;
            }
        }
    }

    private void Bear(int policy, in Maker maker, (int Arm, int Replication) fault)
    {
        if (maker.Product == model.Vendors.Count)
        {
            Response whole = model.OfPlatform(fault);
            Add(policy, maker.Product, whole with { GapHours = whole.GapHours * OnPlatform(policy) }, 1);
            return;
        }

        YearProduct product = model.Plan.Products[maker.Product];
        double share = maker.Beside is { } beside
            ? model.Stack.NeighbourShare(maker.Product, beside, _filters[policy])
            : product.Share.ToDouble();
        if (share == 0 && maker.Beside is not null)
            return;

        Response response = model.Of(_choices[policy][maker.Product].Design, fault);
        Add(policy, maker.Beside is null ? maker.Product : model.Vendors.Count + 1,
            product.Protects ? response : response with { GapHours = 0 }, share);
    }

    // Share of endpoints with a protecting agent that sees through the platform's component.
    private double OnPlatform(int policy)
    {
        double without = 1;
        for (int product = 0; product < _choices[policy].Length; product++)
        {
            YearProduct of = model.Plan.Products[product];
            without *= of.Protects && _choices[policy][product].OnPlatform ? 1 - of.Share.ToDouble() : 1;
        }

        return 1 - without;
    }

    private void Add(int policy, int origin, in Response response, double share)
    {
        double carriers = share * model.Plan.Endpoints;
        double down = response.DownHours * carriers;
        double gap = response.GapHours * carriers;
        ref (double Events, double DownHours, double GapHours) sum = ref Sums[policy][origin];
        sum = (sum.Events + 1, sum.DownHours + down, sum.GapHours + gap);
        ref (double Largest, double DownHours, double GapHours) year = ref _year[policy];
        year = (Math.Max(year.Largest, Math.Round(response.Down * carriers)), year.DownHours + down,
            year.GapHours + gap);
    }
}
