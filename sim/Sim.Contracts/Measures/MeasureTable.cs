using System.Collections;
using System.Reflection;

namespace Sim.Contracts;

/// <summary>The measures of a result record, in the order of its properties.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class MeasureTable<T> : IReadOnlyList<RecordMeasure<T>>
    where T : class
{
    private readonly RecordMeasure<T>[] _measures;

    internal MeasureTable()
    {
        PropertyInfo[] properties = [.. typeof(T).GetProperties()
            .Where(p => p.IsDefined(typeof(MeasureAttribute))).OrderBy(p => p.MetadataToken)];
        _measures = new RecordMeasure<T>[properties.Length];
        var quotients = new List<Quotient<T>>[properties.Length];
        for (int i = 0; i < properties.Length; i++)
        {
            quotients[i] = [];
            _measures[i] = new RecordMeasure<T>(
                properties[i], properties[i].GetCustomAttribute<MeasureAttribute>()!, quotients[i]);
        }

        for (int i = 0; i < properties.Length; i++)
        {
            quotients[i].AddRange(properties[i].GetCustomAttributes<PerAttribute>().Select(per => Quotient<T>.Build(
                _measures[i], per, _measures[Array.FindIndex(properties, p => p.Name == per.Divisor)])));
        }
    }

    /// <summary>The measures and their quotients: all that can be a metric.</summary>
    public IEnumerable<RecordMeasure<T>> WithQuotients => _measures.Concat(_measures.SelectMany(m => m.Quotients));

    /// <inheritdoc/>
    public int Count => _measures.Length;

    /// <inheritdoc/>
    public RecordMeasure<T> this[int index] => _measures[index];

    /// <summary>The measure or quotient of a name, or null.</summary>
    public RecordMeasure<T>? Find(string name) => WithQuotients.FirstOrDefault(m => m.Name == name);

    /// <summary>The measures that a summary shows.</summary>
    /// <param name="record">What was counted, not estimated.</param>
    public IEnumerable<RecordMeasure<T>> Shown(T record) => _measures.Where(m =>
        m.Showing == Showing.Always || (m.Showing == Showing.WhereItHappened && m.Read(record) > 0));

    /// <summary>Gives other values to the measures that a record holds.</summary>
    /// <param name="copy">A record that nobody else has.</param>
    /// <param name="value">The value of each measure.</param>
    /// <returns>The same record.</returns>
    public T Fill(T copy, Func<RecordMeasure<T>, double> value)
    {
        foreach (RecordMeasure<T> measure in _measures.Where(m => m.IsStored))
            measure.Write(copy, value(measure));

        return copy;
    }

    /// <inheritdoc/>
    public IEnumerator<RecordMeasure<T>> GetEnumerator() => ((IEnumerable<RecordMeasure<T>>)_measures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
