namespace Sim.Experiments;

/// <summary>
/// The years in blocks of a fixed size, which threads share: sums of blocks are added in their order, so that threads
/// leave no trace.
/// </summary>
/// <param name="years">Number of years.</param>
/// <param name="threads">Most threads, from 1.</param>
/// <param name="cancellation">Stops the work between two blocks.</param>
internal sealed class YearBlocks(int years, int threads, CancellationToken cancellation)
{
    /// <summary>Years of a block.</summary>
    public const int Size = 250;

    private readonly ParallelOptions _options =
        new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };

    /// <summary>Number of blocks.</summary>
    public int Count { get; } = (years + Size - 1) / Size;

    /// <summary>The years of a block.</summary>
    public IEnumerable<int> Years(int block) =>
        Enumerable.Range(block * Size, Math.Min(Size, years - (block * Size)));

    /// <summary>Works on every block.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ForEach(Action<int> work) => Each(Count, work);

    /// <summary>Works on numbers from 0, on the same threads.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Each(int count, Action<int> work) => Parallel.For(0, count, _options, work);
}
