using System.Reflection;

namespace Sim.Contracts;

/// <summary>Reads and writes a property of a record as a number.</summary>
internal static class MeasureProperty
{
    public static string NameOf(string property) => char.ToLowerInvariant(property[0]) + property[1..];

    public static Func<T, double?> Reader<T>(PropertyInfo property)
    {
        MethodInfo get = property.GetMethod!;
        if (property.PropertyType == typeof(long))
        {
            Func<T, long> read = get.CreateDelegate<Func<T, long>>();
            return record => read(record);
        }

        if (property.PropertyType == typeof(int))
        {
            Func<T, int> read = get.CreateDelegate<Func<T, int>>();
            return record => read(record);
        }

        if (property.PropertyType == typeof(double))
        {
            Func<T, double> read = get.CreateDelegate<Func<T, double>>();
            return record => read(record);
        }

        return get.CreateDelegate<Func<T, double?>>();
    }

    /// <summary>Null for a property that is computed or is no number that every run has.</summary>
    public static Action<T, double>? Writer<T>(PropertyInfo property)
    {
        if (property.SetMethod is not { } set)
            return null;

        if (property.PropertyType == typeof(long))
        {
            Action<T, long> write = set.CreateDelegate<Action<T, long>>();
            return (record, value) => write(record, (long)value);
        }

        return property.PropertyType == typeof(double) ? set.CreateDelegate<Action<T, double>>() : null;
    }
}
