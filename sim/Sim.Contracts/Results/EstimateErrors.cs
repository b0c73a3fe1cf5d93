using System.Reflection;

namespace Sim.Contracts;

/// <summary>
/// Standard errors of the estimated totals of a thinned run, in the unit of each: how far the estimate would scatter if
/// other organisations had taken part. That of a total that nobody in the sample contributed to is 0 and says nothing.
/// </summary>
public sealed record EstimateErrors
{
    /// <summary>Of <c>totals.exposed</c>.</summary>
    public required double Exposed { get; init; }

    /// <summary>Of <c>totals.wentDown</c>.</summary>
    public required double WentDown { get; init; }

    /// <summary>Of <c>totals.crashed</c>.</summary>
    public required double Crashed { get; init; }

    /// <summary>Of <c>totals.downHours</c>, hours.</summary>
    public required double DownHours { get; init; }

    /// <summary>Of <c>totals.manualRepairs</c>.</summary>
    public required double ManualRepairs { get; init; }

    /// <summary>Of <c>totals.selfHealed</c>.</summary>
    public required double SelfHealed { get; init; }

    /// <summary>Of <c>totals.cloudHealed</c>.</summary>
    public required double CloudHealed { get; init; }

    /// <summary>Of <c>totals.restarted</c>.</summary>
    public required double Restarted { get; init; }

    /// <summary>Of <c>totals.cleaned</c>.</summary>
    public required double Cleaned { get; init; }

    /// <summary>Of <c>totals.stillDown</c>.</summary>
    public required double StillDown { get; init; }

    /// <summary>The error of a total; null where none is estimated.</summary>
    /// <param name="total">A measure of <see cref="RunTotals"/>.</param>
    public double? Of(Measure total)
    {
        const BindingFlags Member = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
        return (double?)typeof(EstimateErrors).GetProperty(total.Name, Member)?.GetValue(this);
    }
}
