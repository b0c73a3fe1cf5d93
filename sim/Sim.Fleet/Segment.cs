namespace Sim.Fleet;

/// <summary>
/// The endpoints of one kind at one site of an organisation: the same attributes, and consecutive ordinals where they
/// have no keys of their own.
/// </summary>
/// <param name="First">Ordinal of the first endpoint; 0 where they have keys of their own.</param>
/// <param name="Count">Number of endpoints.</param>
/// <param name="Kind">Index into <see cref="FleetPlan.Kinds"/>.</param>
/// <param name="Zone">Index into <see cref="FleetTables.Zones"/>.</param>
/// <param name="FirstHost">Index of the first endpoint among the organisation's service hosts, or -1 where they are
/// none; 0 for hosts with keys of their own.</param>
/// <param name="Takes">Whether its endpoints have a sensor that takes the release.</param>
/// <param name="Calendar">Index into <see cref="FleetTables.Calendars"/>.</param>
/// <param name="Bare">How many were listed without a sensor.</param>
public readonly record struct Segment(
    uint First, int Count, byte Kind, ushort Zone, int FirstHost, bool Takes = true, byte Calendar = 0, int Bare = 0);
