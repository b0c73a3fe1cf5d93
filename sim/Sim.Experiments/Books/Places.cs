namespace Sim.Experiments;

/// <summary>Lists that are filled in any order.</summary>
internal static class Places
{
    /// <summary>
    /// Puts an item into its place; places before it that nobody has filled hold a filler until then.
    /// </summary>
    public static void Place<T>(this List<T> list, int place, T item, T filler)
    {
        while (list.Count <= place)
            list.Add(filler);

        list[place] = item;
    }
}
