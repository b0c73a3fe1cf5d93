namespace Sim.Contracts;

/// <summary>What becomes of rows of one organisation that name their endpoints alike.</summary>
public enum SameName
{
    /// <summary>Each is an endpoint.</summary>
    Both = 0,

    /// <summary>The one that was seen last is; the others are left out.</summary>
    Newest = 1,

    /// <summary>All of them are bad rows.</summary>
    Refuse = 2,
}
