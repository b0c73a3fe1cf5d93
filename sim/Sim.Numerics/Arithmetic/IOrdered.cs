namespace Sim.Numerics;

/// <summary>What has an order and is compared with the usual signs.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IOrdered<T> : IComparable<T>
    where T : struct, IOrdered<T>;
