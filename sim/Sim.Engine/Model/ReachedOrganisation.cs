namespace Sim.Engine;

/// <summary>An organisation that the release reaches, with everything that its shard needs of it. Immutable.</summary>
public sealed class ReachedOrganisation
{
    /// <summary>The organisation.</summary>
    public required Organisation Source { get; init; }

    /// <summary>Position in <see cref="RunModel.Reached"/>.</summary>
    public required int Number { get; init; }

    /// <summary>Expected reach: its endpoints that take the release and are online while it is offered.</summary>
    public required double ExpectedReach { get; init; }

    /// <summary>Its segments in ordinal order, at most 1024.</summary>
    public required Segment[] Segments { get; init; }

    /// <summary>Segment of each endpoint by ordinal; null where segments are ranges of ordinals.</summary>
    public required ushort[]? SegmentOf { get; init; }

    /// <summary>Ordinals of its service hosts, ascending; null where segments are ranges of ordinals.</summary>
    public required uint[]? HostOrdinals { get; init; }

    /// <summary>Draws under the fleet seed.</summary>
    public required EntityDraws Attributes { get; init; }

    /// <summary>Draws under the seed.</summary>
    public required EntityDraws Happenings { get; init; }

    /// <summary>Index of its design in <see cref="RunModel.Programs"/>.</summary>
    public required int Design { get; init; }

    /// <summary>Index of the zone of its home.</summary>
    public required ushort HomeZone { get; init; }

    /// <summary>Weekend of its home: bit 0 Monday to bit 6 Sunday.</summary>
    public required int Weekend { get; init; }

    /// <summary>Technicians; <see cref="int.MaxValue"/> is no limit, 0 nobody.</summary>
    public required int Crew { get; init; }

    /// <summary>Technicians on call for its service hosts; 0 where nobody is.</summary>
    public int OnCall { get; init; }

    /// <summary>Whether it takes cloud remediation.</summary>
    public required bool CloudOptIn { get; init; }

    /// <summary>Number of service hosts.</summary>
    public required int Hosts { get; init; }

    /// <summary>Index of its service plan, or -1.</summary>
    public required int Service { get; init; }

    /// <summary>Servers of a full service group; 1 without a service plan.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Number of services.</summary>
    public int Services => Service < 0 ? 0 : (Hosts + GroupSize - 1) / GroupSize;

    /// <summary>Key of an endpoint.</summary>
    public ulong EndpointKey(uint ordinal) =>
        Mix.Combine(Source.Key, Source.Listed?.Keys is { } own ? own.Keys[(int)ordinal] : ordinal);

    /// <summary>Number of a service host among those of its organisation, in the order of ordinals.</summary>
    public uint HostOf(int segment, uint ordinal)
    {
        ref readonly Segment of = ref Segments[segment];
        return HostOrdinals is null
            ? (uint)of.FirstHost + (ordinal - of.First)
            : (uint)Array.BinarySearch(HostOrdinals, ordinal);
    }

    /// <summary>Index of the design of an endpoint that the release reaches: the organisation's, or no agent.</summary>
    public int DesignOf(DesignTable designs, IReadOnlyList<DeviceKindPlan> kinds, in Segment segment, uint ordinal)
    {
        bool agent = !designs.ReachesAll || (segment.Takes
            && Attributes.Endpoint(ordinal, DrawPurpose.Presence).C < Source.CoverageOf(kinds[segment.Kind]));
        return agent ? Design : designs.All.Count - 1;
    }
}
