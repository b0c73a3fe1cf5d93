namespace Sim.Cli;

/// <summary>Why a standard channel takes no more text.</summary>
internal enum Loss
{
    /// <summary>It takes everything.</summary>
    None,

    /// <summary>The program at the other end of the pipe has ended, as <c>head</c> does.</summary>
    ReaderLeft,

    /// <summary>It was closed before this program began.</summary>
    Closed,

    /// <summary>The device, the disk or the quota behind it is full.</summary>
    Full,

    /// <summary>The machine refused for another reason.</summary>
    Failed,
}
