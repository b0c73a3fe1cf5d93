namespace Sim.Contracts;

/// <summary>A condition on attributes of an endpoint; what is null or empty does not matter.</summary>
public sealed record HostPredicate
{
    /// <summary>Every endpoint.</summary>
    public static readonly HostPredicate Any = new();

    /// <summary>Device kinds by name; all where empty.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Disk encryption.</summary>
    public bool? Encrypted { get; init; }

    /// <summary>Wired network.</summary>
    public bool? Wired { get; init; }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsAny => Kinds.Count == 0 && Encrypted is null && Wired is null;
}
