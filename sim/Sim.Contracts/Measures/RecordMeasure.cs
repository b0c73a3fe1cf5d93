using System.Numerics;
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
        : base(NameOf(property.Name), about)
    {
        Property = property.Name;
        Quotients = quotients;
        IsWhole = property.PropertyType == typeof(long) || property.PropertyType == typeof(int);
        _read = property.PropertyType == typeof(long) ? Reader(property.GetMethod!.CreateDelegate<Func<T, long>>())
            : property.PropertyType == typeof(int) ? Reader(property.GetMethod!.CreateDelegate<Func<T, int>>())
            : property.PropertyType == typeof(double) ? Reader(property.GetMethod!.CreateDelegate<Func<T, double>>())
            : property.GetMethod!.CreateDelegate<Func<T, double?>>();
        _write = property.SetMethod is not { } set ? null
            : property.PropertyType == typeof(long) ? Writer(set.CreateDelegate<Action<T, long>>())
            : property.PropertyType == typeof(double) ? set.CreateDelegate<Action<T, double>>()
            : null;
    }

    private protected RecordMeasure(string name, MeasureAttribute about, Func<T, double?> read)
        : base(name, about)
    {
        Property = "";
        Quotients = [];
        _read = read;
    }

    /// <summary>The property that holds it, as the code calls it; empty for a quotient.</summary>
    public string Property { get; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the record holds it; else it is computed from others.</summary>
    public bool IsStored => _write is not null;

    /// <summary>Its shares of wholes and its means; the first is the one that tables show beside it.</summary>
    public IReadOnlyList<Quotient<T>> Quotients { get; }

    /// <summary>Its value, or null where it has none.</summary>
    public double? Read(T record) => _read(record);

    internal void Write(T record, double value) => _write!(record, value);

    private static Func<T, double?> Reader<TNumber>(Func<T, TNumber> read)
        where TNumber : INumberBase<TNumber> => record => double.CreateTruncating(read(record));

    private static Action<T, double> Writer(Action<T, long> write) => (record, value) => write(record, (long)value);
}
