namespace Sim.Experiments;

/// <summary>
/// Simulates single years under all policies. For one thread at a time; a year depends on nothing but its number.
/// </summary>
internal sealed class YearSimulator
{
    private readonly YearModel _model;
    private readonly double _rate;
    private readonly YearRows _rows;
    private readonly YearSums _sums;
    private readonly uint[] _uniforms;
    private readonly Choice[][] _choices;
    private readonly bool[][] _filters;
    private readonly (double Largest, double DownHours, double GapHours)[] _year;

    /// <param name="model">The model.</param>
    /// <param name="rate">The rate of faulty releases over the assumed one.</param>
    /// <param name="rows">Where years are written down.</param>
    /// <param name="sums">Where events are summed up.</param>
    public YearSimulator(YearModel model, double rate, YearRows rows, YearSums sums)
    {
        (_model, _rate, _rows, _sums) = (model, rate, rows, sums);
        int products = model.Products.Count;
        _uniforms = new uint[products];
        _choices = [.. model.Policies.Select(_ => new Choice[products])];
        _filters = [.. model.Policies.Select(_ => new bool[products])];
        _year = new (double, double, double)[model.Policies.Count];
    }

    /// <summary>Number of origins of a model: products, platform, neighbours.</summary>
    public static int Origins(YearModel model) => model.Products.Count + 2;

    /// <summary>Simulates a year.</summary>
    public void Run(int year)
    {
        Array.Clear(_year);
        Choose((uint)year);
        for (int product = 0; product < _model.Products.Count; product++)
            RunProduct((uint)year, product);

        RunPlatform((uint)year);
        foreach ((int product, int beside, Maker maker) in _model.Pairs)
        {
            RunPair((uint)year, product, beside, maker);
        }

        for (int policy = 0; policy < _year.Length; policy++)
            _rows.Set(policy, year, _year[policy].Largest, _year[policy].DownHours, _year[policy].GapHours);
    }

    private void Choose(uint year)
    {
        for (int product = 0; product < _uniforms.Length; product++)
        {
            _uniforms[product] = _model.Vendors[product].Year(year, DrawPurpose.YearMove).A;
            for (int policy = 0; policy < _choices.Length; policy++)
            {
                Choice choice = _model.Policies[policy].Of(product, _uniforms[product]);
                _choices[policy][product] = choice;
                _filters[policy][product] = choice.KeepsFilter;
            }
        }
    }

    private void RunProduct(uint year, int product)
    {
        Maker maker = _model.Products[product];
        int faults = maker.Faults(year, _rate);
        for (int occurrence = 1; occurrence <= faults; occurrence++)
        {
            ReleaseFault fault = _model.Fault(maker, year, occurrence);
            for (int policy = 0; policy < _choices.Length; policy++)
                Add(policy, product, product, fault, _model.Plan.Products[product].Share.ToDouble());
        }
    }

    private void RunPair(uint year, int product, int beside, Maker maker)
    {
        int faults = maker.Faults(year, _rate);
        for (int occurrence = 1; occurrence <= faults; occurrence++)
        {
            ReleaseFault fault = _model.Fault(maker, year, occurrence);
            for (int policy = 0; policy < _choices.Length; policy++)
            {
                double share = _model.Stack.NeighbourShare(product, beside, _filters[policy]);
                if (share > 0)
                    Add(policy, _model.Products.Count + 1, product, fault, share);
            }
        }
    }

    private void RunPlatform(uint year)
    {
        int faults = _model.Platform.Faults(year, _rate);
        for (int occurrence = 1; occurrence <= faults; occurrence++)
        {
            ReleaseFault fault = _model.Fault(_model.Platform, year, occurrence);
            Response response = _model.Of(_model.PlatformDesign, fault, _model.PlatformCalendar);
            for (int policy = 0; policy < _choices.Length; policy++)
                Add(policy, _model.Products.Count, response with { GapHours = response.GapHours * OnPlatform(policy) },
                    1);
        }
    }

    // Share of endpoints with a protecting agent that sees through the platform's component.
    private double OnPlatform(int policy)
    {
        double without = 1;
        for (int product = 0; product < _model.Products.Count; product++)
        {
            YearProduct of = _model.Plan.Products[product];
            without *= of.Protects && _choices[policy][product].OnPlatform ? 1 - of.Share.ToDouble() : 1;
        }

        return 1 - without;
    }

    private void Add(int policy, int origin, int product, in ReleaseFault fault, double share)
    {
        Response response = _model.Of(_choices[policy][product].Design, fault, calendar: 0);
        Add(policy, origin, _model.Plan.Products[product].Protects ? response : response with { GapHours = 0 }, share);
    }

    private void Add(int policy, int origin, in Response response, double share)
    {
        double carriers = share * _model.Plan.Endpoints;
        double down = response.DownHours * carriers;
        double gap = response.GapHours * carriers;
        _sums.Add(policy, origin, down, gap);
        ref (double Largest, double DownHours, double GapHours) year = ref _year[policy];
        year = (Math.Max(year.Largest, Math.Round(response.Down * carriers)), year.DownHours + down,
            year.GapHours + gap);
    }
}
