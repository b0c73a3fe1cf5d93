namespace Sim.Experiments;

/// <summary>
/// How many more years have an event above a size under one policy than under another, as the rates of a lever grow: a
/// step function of the factor, on the same years.
/// </summary>
internal sealed class CountedOrder
{
    private readonly CriticalYears _worse;
    private readonly CriticalYears _better;
    private readonly List<float> _factors = [0];
    private readonly List<int> _differences = [];

    /// <param name="worse">From which factor on years have such an event under the worse policy.</param>
    /// <param name="better">The same under the better one.</param>
    public CountedOrder(CriticalYears worse, CriticalYears better)
    {
        (_worse, _better) = (worse, better);
        _differences.Add(worse.Always - better.Always);
        (float[] more, float[] less) = (worse.Sorted, better.Sorted);
        for (int w = 0, b = 0; w < more.Length || b < less.Length;)
        {
            float factor = Math.Min(w < more.Length ? more[w] : float.PositiveInfinity,
                b < less.Length ? less[b] : float.PositiveInfinity);
            int difference = _differences[^1];
            for (; w < more.Length && more[w].Equals(factor); w++)
                difference++;

            for (; b < less.Length && less[b].Equals(factor); b++)
                difference--;

            _factors.Add(factor);
            _differences.Add(difference);
        }
    }

    /// <summary>Years with such an event, worse minus better.</summary>
    public int At(double factor) => _differences[Place(factor)];

    /// <summary>
    /// The factor nearest to 1 at which a condition holds of the difference; null where none from
    /// <see cref="YearLever.Least"/> to <see cref="YearLever.Most"/> does.
    /// </summary>
    public double? Nearest(Func<int, bool> holds) => (Below(1, holds), Above(1, holds)) switch
    {
        (null, var above) => above,
        (var below, null) => below,
        (double below, double above) => 1 / below <= above ? below : above,
    };

    /// <summary>The largest factor up to another at which a condition holds; null where there is none.</summary>
    public double? Below(double factor, Func<int, bool> holds)
    {
        // A step's difference holds up to the next one.
        double to = factor;
        for (int place = Place(factor); place >= 0 && to >= YearLever.Least; to = _factors[place--])
        {
            if (holds(_differences[place]))
                return to;
        }

        return null;
    }

    /// <summary>The smallest factor from another on at which a condition holds; null where there is none.</summary>
    public double? Above(double factor, Func<int, bool> holds)
    {
        for (int place = Place(factor); place < _factors.Count && _factors[place] <= YearLever.Most; place++)
        {
            if (holds(_differences[place]))
                return Math.Max(factor, _factors[place]);
        }

        return null;
    }

    /// <summary>Variance, between years, of the difference of a year.</summary>
    public double Variance(double factor)
    {
        int apart = 0;
        int difference = 0;
        for (int year = 0; year < _worse.ByYear.Length; year++)
        {
            int of = (_worse.ByYear[year] <= factor ? 1 : 0) - (_better.ByYear[year] <= factor ? 1 : 0);
            apart += of * of;
            difference += of;
        }

        double mean = (double)difference / _worse.ByYear.Length;
        return ((double)apart / _worse.ByYear.Length) - (mean * mean);
    }

    private int Place(double factor)
    {
        int place = _factors.BinarySearch((float)factor);
        return place >= 0 ? place : ~place - 1;
    }
}
