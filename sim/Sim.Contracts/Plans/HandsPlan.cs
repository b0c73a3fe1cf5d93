namespace Sim.Contracts;

/// <summary>Repair by an organisation's own people.</summary>
public sealed record HandsPlan
{
    /// <summary>Median endpoints per technician; ignored where <see cref="FixedCrews"/> is given.</summary>
    public required double EndpointsPerTechnician { get; init; }

    /// <summary>
    /// Standard deviation of the logarithm of the crew size between organisations of one size, in [0, 3].
    /// </summary>
    public required double Sigma { get; init; }

    /// <summary>
    /// The same number of technicians in every organisation, or null; <see cref="int.MaxValue"/> is no limit.
    /// </summary>
    public required int? FixedCrews { get; init; }

    /// <summary>When the repair is published.</summary>
    public required SimTime GuidanceAt { get; init; }

    /// <summary>How an organisation learns of the repair.</summary>
    public AwarenessPlan Awareness { get; init; } = AwarenessPlan.AtOnce;

    /// <summary>
    /// Time to its crews' start from an organisation's first waiting machine, or from knowing the repair if that is
    /// later.
    /// </summary>
    public required DurationLaw Mobilisation { get; init; }

    /// <summary>Start of the working day, local minutes of the organisation's home, in [0, 1440).</summary>
    public required int DayFromMinute { get; init; }

    /// <summary>
    /// End of the working day, local minutes after the midnight before its start, after the start, at most a day after
    /// it.
    /// </summary>
    public required int DayToMinute { get; init; }

    /// <summary>
    /// Share of the crew on duty on weekdays in the working day; a part of a person is on duty in that part of the
    /// shifts.
    /// </summary>
    public required Ratio Weekday { get; init; }

    /// <summary>Share of the crew on duty at the weekend of the organisation's home in the working day.</summary>
    public required Ratio Weekend { get; init; }

    /// <summary>Share on duty outside the working day.</summary>
    public required Ratio Night { get; init; }

    /// <summary>Ways to repair, referred to by device kinds.</summary>
    public required IReadOnlyList<RepairMethodPlan> Methods { get; init; }

    /// <summary>Extra time of an encrypted machine: the recovery key must be looked up.</summary>
    public required DurationLaw KeyLookup { get; init; }
}
