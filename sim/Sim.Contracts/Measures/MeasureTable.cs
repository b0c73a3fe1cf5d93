using System.Collections.ObjectModel;
using System.Reflection;

namespace Sim.Contracts;

/// <summary>The measures of a result record, in the order of its properties.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class MeasureTable<T> : ReadOnlyCollection<RecordMeasure<T>>
    where T : class
{
    internal MeasureTable()
        : base([.. typeof(T).GetProperties().Where(p => p.IsDefined(typeof(MeasureAttribute)))
            .OrderBy(p => p.MetadataToken).Select(p => new RecordMeasure<T>(p))])
    {
        foreach (RecordMeasure<T> measure in this)
        {
            measure.Quotients = [.. typeof(T).GetProperty(measure.Property)!.GetCustomAttributes<PerAttribute>()
                .Select(per => new Quotient<T>(measure, per, this.First(m => m.Property == per.Divisor)))];
        }
    }

    /// <summary>The measures and their quotients: all that can be a metric.</summary>
    public IEnumerable<RecordMeasure<T>> WithQuotients => this.Concat(this.SelectMany(m => m.Quotients));

    /// <summary>The measure that a property of the record is.</summary>
    /// <param name="property">The property, as the code calls it.</param>
    /// <exception cref="InvalidOperationException">It is no measure.</exception>
    public RecordMeasure<T> this[string property] => this.First(m => m.Property == property);

    /// <summary>The measure or quotient of a name, or null.</summary>
    public RecordMeasure<T>? Find(string name) => WithQuotients.FirstOrDefault(m => m.Name == name);

    /// <summary>The measures that a summary shows.</summary>
    /// <param name="record">What was counted, not estimated.</param>
    public IEnumerable<RecordMeasure<T>> Shown(T record) => this.Where(m =>
        m.Showing == Showing.Always || (m.Showing == Showing.WhereItHappened && m.Read(record) > 0));

    /// <summary>Gives other values to the measures that a record holds.</summary>
    /// <param name="copy">A record that nobody else has.</param>
    /// <param name="value">The value of each measure.</param>
    /// <returns>The same record.</returns>
    public T Fill(T copy, Func<RecordMeasure<T>, double> value)
    {
        foreach (RecordMeasure<T> measure in this)
            measure.Write?.Invoke(copy, value(measure));

        return copy;
    }
}
