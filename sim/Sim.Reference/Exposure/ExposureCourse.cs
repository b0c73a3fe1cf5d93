namespace Sim.Reference;

/// <summary>What the release does to one endpoint that it is offered to (model §3 and §4).</summary>
/// <param name="AppliedAt">When the endpoint applies it.</param>
/// <param name="CleanedAt">When the good artefact replaces it before the fault shows, or null.</param>
/// <param name="ShowsAt">When the fault shows, or null; may be after the end of the run.</param>
/// <param name="Fault">How the fault goes; null where it does not act.</param>
internal sealed record ExposureCourse(long AppliedAt, long? CleanedAt, long? ShowsAt, FaultCourse? Fault);
