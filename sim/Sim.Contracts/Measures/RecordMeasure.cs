using System.Reflection;

namespace Sim.Contracts;

/// <summary>A measure that is read from a result record.</summary>
/// <typeparam name="T">The record.</typeparam>
public class RecordMeasure<T> : Measure
    where T : class
{
    private readonly Func<T, double?> _read;
    private readonly Action<T, double>? _write;

    internal RecordMeasure(PropertyInfo property, MeasureAttribute about, IReadOnlyList<Quotient<T>> quotients)
        : base(MeasureProperty.NameOf(property.Name), about)
    {
        IsWhole = property.PropertyType == typeof(long) || property.PropertyType == typeof(int);
        Quotients = quotients;
        _read = MeasureProperty.Reader<T>(property);
        _write = MeasureProperty.Writer<T>(property);
    }

    private protected RecordMeasure(string name, MeasureAttribute about, Func<T, double?> read)
        : base(name, about)
    {
        Quotients = [];
        _read = read;
    }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the record holds it; else it is computed from others.</summary>
    public bool IsStored => _write is not null;

    /// <summary>Its shares of wholes and its means; the first is the one that tables show beside it.</summary>
    public IReadOnlyList<Quotient<T>> Quotients { get; }

    /// <summary>Its value, or null where it has none.</summary>
    public double? Read(T record) => _read(record);

    internal void Write(T record, double value) => _write!(record, value);
}
