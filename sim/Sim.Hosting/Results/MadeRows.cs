using System.Collections;

namespace Sim.Hosting;

/// <summary>Rows of a table that are made when somebody looks at them.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes one; always the same.</param>
internal sealed class MadeRows<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => make(index);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
