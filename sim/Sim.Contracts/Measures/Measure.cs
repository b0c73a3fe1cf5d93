using System.Text.Json;

namespace Sim.Contracts;

/// <summary>What people read of a number of a result, in every table, page and file.</summary>
public class Measure
{
    private readonly MeasureAttribute _about;

    internal Measure(string name, MeasureAttribute about)
    {
        Name = name;
        DisjointPartOf = about.DisjointPartOf is { } whole ? NameOf(whole) : null;
        _about = about;
    }

    /// <summary>Its name as in <c>result.json</c> and in the names of metrics.</summary>
    public string Name { get; }

    /// <summary>What people call it in a row of a table.</summary>
    public string Label => _about.Label;

    /// <summary>What people call it at the head of a column.</summary>
    public string Heading => _about.Short ?? _about.Label;

    /// <summary>Its unit.</summary>
    public MetricUnit Unit => _about.Unit;

    /// <summary>What is counted, in the plural, such as <c>endpoint-hours</c>; <c>share</c> where it is one.</summary>
    public string Noun => _about.Noun ?? Unit switch
    {
        MetricUnit.Hours => "endpoint-hours",
        MetricUnit.Seconds => "seconds after the release",
        MetricUnit.Share => "share",
        _ => "endpoints",
    };

    /// <summary>The transition whose number it is; null where it is no number of transitions.</summary>
    public TransitionKind? Counts => _about.Counts == default ? null : _about.Counts;

    /// <summary>
    /// What labels of shares call it, such as <c>the platform</c>; empty where nothing has a share of it.
    /// </summary>
    public string AsDivisor => _about.AsDivisor;

    /// <summary>The name of the measure that it is a piece of, together with others that it never overlaps with; else
    /// null.</summary>
    public string? DisjointPartOf { get; }

    /// <summary>What becomes of it in a run of a part of the fleet.</summary>
    public Scaling Scaling => _about.Scaling;

    /// <summary>When lists show it.</summary>
    public Showing Showing => _about.Showing;

    /// <summary>Whether it stands at the head of a report.</summary>
    public bool IsHeadline => _about.IsHeadline;

    /// <summary>Whether more of it is better where nobody says so.</summary>
    public bool MoreIsBetter => _about.MoreIsBetter;

    /// <summary>Whether it counts from the start of the run and never falls.</summary>
    public bool IsRunning => _about.IsRunning;

    private protected static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
