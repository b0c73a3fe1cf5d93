namespace Sim.Reports;

/// <summary>A straight map from values to pixels. An empty domain maps everything to the start of the range.</summary>
internal readonly record struct LinearScale(double DomainFrom, double DomainTo, double RangeFrom, double RangeTo)
{
    public double Map(double value) => DomainTo.Equals(DomainFrom) ? RangeFrom
        : RangeFrom + ((value - DomainFrom) / (DomainTo - DomainFrom) * (RangeTo - RangeFrom));

    /// <summary>The pixel of a value; of one above zero at least so far from the start that it is seen.</summary>
    public double Map(double value, double least) => value > 0 ? Math.Max(RangeFrom + least, Map(value)) : Map(value);
}
