namespace Sim.Reports;

/// <summary>What a paragraph says; a renderer makes size, colour or a frame of it.</summary>
public enum Voice
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The answer, below the headline.</summary>
    Lead,

    /// <summary>Explanation beside the fact.</summary>
    Note,

    /// <summary>What a figure shows, in a sentence above it.</summary>
    Finding,

    /// <summary>What one must know before reading on, such as that totals are estimates.</summary>
    Notice,

    /// <summary>What only paper shows.</summary>
    Paper,
}
