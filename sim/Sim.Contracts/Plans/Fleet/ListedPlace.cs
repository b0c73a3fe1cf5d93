namespace Sim.Contracts;

/// <summary>A place of a listed organisation.</summary>
/// <param name="Name">Its name inside the organisation; empty where none was given.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of one of the fleet's countries, or null.</param>
/// <param name="Zone">Its time zone, or null.</param>
/// <param name="Counts">Its endpoints; all with a kind, or one count without.</param>
public sealed record ListedPlace(string Name, string? Country, TimeZonePlan? Zone, IReadOnlyList<ListedCount> Counts)
{
    /// <summary>Its endpoints.</summary>
    public long Endpoints => Counts.Sum(c => (long)c.Endpoints);
}
