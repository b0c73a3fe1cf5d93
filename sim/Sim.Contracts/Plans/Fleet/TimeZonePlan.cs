namespace Sim.Contracts;

/// <summary>
/// A time zone with the offsets that are in force over a run: local time is UTC plus the offset in force. Two zones of
/// one name are one zone; zones of a plan stand in the order of <see cref="CompareTo"/>.
/// </summary>
/// <param name="Name">The IANA name, such as <c>Europe/Berlin</c>; of a fixed offset the offset, such as
/// <c>UTC+05:30</c>.</param>
/// <param name="Offsets">By date, the earliest first; it counts before its date too. Empty until the zone is
/// resolved.</param>
public sealed record TimeZonePlan(string Name, IReadOnlyList<DatedOffset> Offsets) : IComparable<TimeZonePlan>
{
    /// <summary>Whether its offset is its name, and never changes.</summary>
    public bool IsFixed { get; private init; }

    /// <summary>The zone of an offset that never changes.</summary>
    /// <param name="minutes">Local time minus UTC, in minutes, -720 to 840.</param>
    public static TimeZonePlan Fixed(int minutes) =>
        new(NameOf(minutes), [new DatedOffset(default, minutes)]) { IsFixed = true };

    /// <summary>How an offset is written: <c>UTC</c>, <c>UTC-04:00</c>, <c>UTC+05:30</c>.</summary>
    public static string NameOf(int minutes)
    {
        int size = Math.Abs(minutes);
        return minutes == 0
            ? "UTC"
            : string.Create(CultureInfo.InvariantCulture,
                $"UTC{(minutes < 0 ? '-' : '+')}{size / 60:D2}:{size % 60:D2}");
    }

    /// <summary>The offset in force at a moment, in minutes.</summary>
    public int OffsetAt(UtcMoment moment)
    {
        int minutes = Offsets[0].Minutes;
        foreach (DatedOffset offset in Offsets)
            minutes = offset.From <= moment ? offset.Minutes : minutes;

        return minutes;
    }

    /// <summary>Two zones are the same where their names and offsets are.</summary>
    public bool Equals(TimeZonePlan? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Offsets.SequenceEqual(other.Offsets));

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Mix.OfName(Name);

    /// <summary>
    /// The order of zones: fixed offsets first, the smallest before the others, then names (ordinal).
    /// </summary>
    public int CompareTo(TimeZonePlan? other) =>
        other is null ? 1
        : IsFixed != other.IsFixed ? other.IsFixed.CompareTo(IsFixed)
        : IsFixed ? Offsets[0].Minutes.CompareTo(other.Offsets[0].Minutes)
        : string.CompareOrdinal(Name, other.Name);
}
