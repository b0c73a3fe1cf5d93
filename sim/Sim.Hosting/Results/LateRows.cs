using System.Collections;

namespace Sim.Hosting;

/// <summary>Rows of a table that are made when somebody first looks at one.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes them; always the same ones.</param>
internal sealed class LateRows<T>(int count, Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _rows;

    public int Count => count;

    public T this[int index] => Rows[index];

    private IReadOnlyList<T> Rows => _rows ??= make();

    public IEnumerator<T> GetEnumerator() => Rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
