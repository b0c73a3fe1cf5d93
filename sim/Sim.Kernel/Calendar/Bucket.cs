namespace Sim.Kernel;

/// <summary>A chain of chunks: all full but the last.</summary>
internal struct Bucket
{
    /// <summary>First chunk, or <see cref="ChunkPool.None"/>.</summary>
    public int Head;

    /// <summary>Last chunk.</summary>
    public int Tail;

    /// <summary>Records in the last chunk.</summary>
    public int InTail;

    public static readonly Bucket Empty = new() { Head = ChunkPool.None, Tail = ChunkPool.None, InTail = 0 };

    public readonly bool IsEmpty => Head == ChunkPool.None;
}
