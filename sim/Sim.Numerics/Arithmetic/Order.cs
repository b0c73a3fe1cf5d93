namespace Sim.Numerics;

/// <summary>The signs of everything that is <see cref="IOrdered{T}"/>: what its comparison says.</summary>
public static class Order
{
    extension<T>(T)
        where T : struct, IOrdered<T>
    {
        /// <summary>Before: earlier, shorter, older, lower or less.</summary>
        public static bool operator <(T left, T right) => left.CompareTo(right) < 0;

        /// <summary>After: later, longer, newer, higher or more.</summary>
        public static bool operator >(T left, T right) => left.CompareTo(right) > 0;

        /// <summary>Not after.</summary>
        public static bool operator <=(T left, T right) => left.CompareTo(right) <= 0;

        /// <summary>Not before.</summary>
        public static bool operator >=(T left, T right) => left.CompareTo(right) >= 0;
    }
}
