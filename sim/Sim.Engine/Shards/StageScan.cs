namespace Sim.Engine;

/// <summary>
/// Opens a stage: one pass over the endpoints of the shard that the release reaches, each with one presence draw, that
/// files an application for those who will make it in time. The others are never touched again.
/// </summary>
internal sealed class StageScan(ShardContext context, EndpointEvents endpoints)
{
    private readonly Delivery _delivery = new(context.Model.Plan);

    public void Open(int stage)
    {
        for (int slot = 0; slot < context.Organisations.Length; slot++)
        {
            ReachedOrganisation organisation = context.Organisations[slot];
            SegmentScan[] scans = [.. Enumerable.Range(0, organisation.Segments.Length)
                .Select(segment => new SegmentScan(context, _delivery, organisation, segment, stage))];
            if (organisation.SegmentOf is { } segmentOf)
                Scattered(slot, segmentOf, scans);
            else
                Ranges(slot, organisation.Segments, scans);
        }
    }

    private void Ranges(int slot, Segment[] segments, SegmentScan[] scans)
    {
        for (int number = 0; number < segments.Length; number++)
        {
            uint last = segments[number].First + (uint)segments[number].Count;
            for (uint ordinal = segments[number].First; ordinal < last && scans[number].Takes; ordinal++)
                File(slot, number, scans[number], ordinal);
        }
    }

    private void Scattered(int slot, ushort[] segmentOf, SegmentScan[] scans)
    {
        for (uint ordinal = 0; ordinal < segmentOf.Length; ordinal++)
        {
            int number = segmentOf[ordinal];
            if (scans[number].Takes)
                File(slot, number, scans[number], ordinal);
        }
    }

    private void File(int slot, int segment, in SegmentScan scan, uint ordinal)
    {
        if (scan.Applies(ordinal, out long time, out int habit))
            endpoints.Schedule(time, slot, ordinal, RecordKind.Apply, EndpointState.Of(segment, habit));
    }
}
