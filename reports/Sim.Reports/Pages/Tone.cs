namespace Sim.Reports;

/// <summary>What a piece of text means; a terminal makes a colour of it, a file nothing.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The word that the eye should find first.</summary>
    Strong,

    /// <summary>Explanation beside the fact.</summary>
    Dim,

    /// <summary>An expectation that held.</summary>
    Good,

    /// <summary>A violation or an error.</summary>
    Bad,

    /// <summary>Something that says neither yes nor no.</summary>
    Unsure,
}
