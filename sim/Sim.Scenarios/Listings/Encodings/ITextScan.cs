namespace Sim.Scenarios;

/// <summary>Looks through the bytes of a file, block by block.</summary>
internal interface ITextScan
{
    /// <summary>Whether nothing that follows can change the finding.</summary>
    bool IsDecided { get; }

    /// <summary>What the blocks so far say.</summary>
    TextFinding Finding { get; }

    /// <summary>Takes a block; gives how much of it is done with, the rest stands in front of the next.</summary>
    /// <param name="block">The bytes.</param>
    /// <param name="at">Where they stand in the file.</param>
    /// <param name="isLast">Whether the file ends with them.</param>
    int Take(ReadOnlySpan<byte> block, long at, bool isLast);
}
