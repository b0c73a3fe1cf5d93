namespace Sim.Contracts;

/// <summary>Repairs by hand, as a queue.</summary>
/// <param name="Tickets">Machines that came to their recovery screen.</param>
/// <param name="Started">Repairs begun.</param>
/// <param name="Waited">Repairs that did not begin at once.</param>
/// <param name="WaitHours">Sum of waiting times of the repairs begun.</param>
/// <param name="WorkHours">Hours of work on the repairs begun, until the end of the run.</param>
/// <param name="KeyLookups">Repairs that needed a recovery key.</param>
public sealed record RepairsResult(
    [property: Measure("Came to a recovery screen", Short = "Tickets")]
    long Tickets,
    [property: Measure("Repairs begun", Noun = "repairs", AsDivisor = "the repairs begun")]
    long Started,
    [property: Measure("Repairs that waited", Noun = "repairs"), Per(nameof(RepairsResult.Started))]
    long Waited,
    [property: Measure("Hours of waiting", Unit = MetricUnit.Hours, Noun = "hours")]
    [property: Per(nameof(RepairsResult.Started), Name = "meanWaitHours", Label = "Mean wait of a repair")]
    double WaitHours,
    [property: Measure("Hours of work", Unit = MetricUnit.Hours, Noun = "hours")]
    [property: Per(nameof(RepairsResult.Started), Name = "meanWorkHours", Label = "Mean work on a repair")]
    double WorkHours,
    [property: Measure("Recovery keys looked up", Short = "Key look-ups", Noun = "repairs")]
    long KeyLookups);
