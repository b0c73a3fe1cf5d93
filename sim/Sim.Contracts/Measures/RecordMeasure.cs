using System.Numerics;
using System.Reflection;

namespace Sim.Contracts;

/// <summary>A measure that is read from a result record.</summary>
/// <typeparam name="T">The record.</typeparam>
public class RecordMeasure<T> : Measure
    where T : class
{
    internal RecordMeasure(PropertyInfo property)
        : base(NameOf(property.Name), property.GetCustomAttribute<MeasureAttribute>()!)
    {
        Property = property.Name;
        Type type = property.PropertyType;
        IsWhole = type == typeof(long) || type == typeof(int);
        MethodInfo get = property.GetMethod!;
        Read = type == typeof(long) ? Reader(get.CreateDelegate<Func<T, long>>())
            : type == typeof(int) ? Reader(get.CreateDelegate<Func<T, int>>())
            : type == typeof(double) ? Reader(get.CreateDelegate<Func<T, double>>())
            : get.CreateDelegate<Func<T, double?>>();
        Write = property.SetMethod is not { } set ? null
            : type == typeof(long) ? Writer(set.CreateDelegate<Action<T, long>>())
            : type == typeof(double) ? set.CreateDelegate<Action<T, double>>()
            : null;
    }

    private protected RecordMeasure(string name, MeasureAttribute about, Func<T, double?> read)
        : base(name, about) => Read = read;

    /// <summary>The property that holds it, as the code calls it; empty for a quotient.</summary>
    public string Property { get; } = "";

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether the record holds it; else it is computed from others.</summary>
    public bool IsStored => Write is not null;

    /// <summary>Its shares of wholes and its means; the first is the one that tables show beside it.</summary>
    public IReadOnlyList<Quotient<T>> Quotients { get; internal set; } = [];

    /// <summary>Its value in a record, or null where it has none.</summary>
    public Func<T, double?> Read { get; }

    /// <summary>Sets it in a record that holds it.</summary>
    internal Action<T, double>? Write { get; }

    private static Func<T, double?> Reader<TNumber>(Func<T, TNumber> read)
        where TNumber : INumberBase<TNumber> => record => double.CreateTruncating(read(record));

    private static Action<T, double> Writer(Action<T, long> write) => (record, value) => write(record, (long)value);
}
