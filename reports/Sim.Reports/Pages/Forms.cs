namespace Sim.Reports;

/// <summary>The forms of a page in which a block stands.</summary>
[Flags]
public enum Forms
{
    /// <summary>The page with everything: HTML.</summary>
    Full = 1,

    /// <summary>The short one: Markdown, in the size of a comment.</summary>
    Short = 2,

    /// <summary>All of them.</summary>
    Both = Full | Short,
}
