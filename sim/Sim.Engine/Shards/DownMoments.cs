namespace Sim.Engine;

/// <summary>
/// When endpoints of a shard went down and came back inside one window: what is needed to know the most that were down
/// at one moment. Nothing of it outlives its window.
/// </summary>
public sealed class DownMoments
{
    private readonly List<int> _changes = [];

    /// <summary>The window; -1 before the first.</summary>
    public long Window { get; private set; } = -1;

    /// <summary>
    /// Twice the milliseconds since the window's start, plus one where an endpoint went down; unordered.
    /// </summary>
    public IReadOnlyList<int> Changes => _changes;

    internal void Begin(long window)
    {
        Window = window;
        _changes.Clear();
    }

    internal void Down(long sinceStart) => _changes.Add(((int)sinceStart << 1) | 1);

    internal void Up(long sinceStart) => _changes.Add((int)sinceStart << 1);
}
