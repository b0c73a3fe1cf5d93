namespace Sim.Reference;

/// <summary>Where a record of the plan stands in its list.</summary>
internal static class Position
{
    /// <summary>Position of the very object.</summary>
    public static int Of<T>(T item, IReadOnlyList<T> list)
        where T : class
    {
        int position = 0;
        while (!ReferenceEquals(list[position], item))
            position++;

        return position;
    }
}
