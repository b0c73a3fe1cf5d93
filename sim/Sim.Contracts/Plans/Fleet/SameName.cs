namespace Sim.Contracts;

/// <summary>What becomes of rows of one organisation that name their endpoints alike.</summary>
public enum SameName
{
    /// <summary>Each is an endpoint.</summary>
    [JsonStringEnumMemberName("both")]
    Both = 0,

    /// <summary>The one that was seen last is; the others are left out.</summary>
    [JsonStringEnumMemberName("newest")]
    Newest = 1,

    /// <summary>All of them are bad rows.</summary>
    [JsonStringEnumMemberName("refuse")]
    Refuse = 2,
}
