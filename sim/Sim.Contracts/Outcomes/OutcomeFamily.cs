namespace Sim.Contracts;

/// <summary>Outcomes that charts draw in one colour, in the order of charts: the gravest first.</summary>
public enum OutcomeFamily
{
    /// <summary>The machine goes down and stays down until somebody helps.</summary>
    StaysDown,

    /// <summary>The machine goes down; it needs a boot or a reset.</summary>
    GoesDown,

    /// <summary>The agent alone pays, and works on as before.</summary>
    Contained,

    /// <summary>The machine works on with less than before.</summary>
    Impaired,

    /// <summary>Nothing shows.</summary>
    Harmless,
}
