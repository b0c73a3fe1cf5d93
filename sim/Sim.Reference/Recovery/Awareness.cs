namespace Sim.Reference;

/// <summary>When the technicians of an organisation start, as its tickets let it know (model §7).</summary>
internal sealed class Awareness(RunContext run, Organisation organisation, HandsPlan hands, long onCall)
{
    private readonly EntityDraws _happens = organisation.Happenings;

    /// <summary>The earliest start that follows from a ticket; null for none before the end of the run.</summary>
    public long? StartsAfter(Endpoint endpoint, long now, bool first)
    {
        long? knows = first ? Math.Max(now, Hears()) : null;
        if (Finds(endpoint, now) is long found)
            knows = Math.Min(knows ?? found, found);

        // "Technicians start at M, mobilisation after it knows"
        return knows + hands.Mobilisation.Sample(_happens.Organisation(DrawPurpose.Mobilisation));
    }

    // "guidance + hearing (Hearing; the law of small firms where its size is below theirs)"
    private long Hears()
    {
        SmallFirmsPlan? small = hands.Awareness.Small;
        DurationLaw law = small is not null && organisation.Size < small.Below ? small.Heard : hands.Awareness.Heard;
        return hands.GuidanceAt.Milliseconds + law.Sample(_happens.Organisation(DrawPurpose.Hearing));
    }

    // "N + diagnosis"
    private long? Finds(Endpoint endpoint, long now) =>
        Share.Hits(organisation.Attributes.Organisation(DrawPurpose.Experts).A, hands.Awareness.Experts)
            ? Noticed(endpoint, now) + hands.Awareness.Diagnosis.Sample(
                _happens.Organisation(DrawPurpose.Diagnosis))
            : null;

    // N: "the first attended moment at or after Waiting, for a service host of an organisation with people on call
    // Waiting itself"
    private long? Noticed(Endpoint endpoint, long now)
    {
        if (endpoint.Kind.HostsServices && onCall > 0)
            return now;

        Interval attended = endpoint.Attended.From(now, run.Plan.Duration.Milliseconds).FirstOrDefault();
        return attended == default ? null : attended.From;
    }
}
