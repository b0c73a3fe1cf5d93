namespace Sim.Contracts;

/// <summary>Where the products of third parties live.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Words for tables.</param>
/// <param name="Moved">Share of the vendors that have moved; drawn anew in every year, and whoever has moved under a
/// policy has also moved under one with a larger share.</param>
/// <param name="To">Design of all products that have moved; null where each goes where its vendor takes it.</param>
/// <param name="Fixed">Products whose design the policy says whatever their vendors want.</param>
public sealed record YearPolicy(string Name, string Label, Ratio Moved, string? To,
    IReadOnlyList<KeyValuePair<string, string>> Fixed)
{
    /// <summary>The design of a product.</summary>
    /// <param name="product">The product.</param>
    /// <param name="hasMoved">Whether its vendor has moved.</param>
    public string DesignOf(YearProduct product, bool hasMoved)
    {
        foreach ((string name, string design) in Fixed)
        {
            if (name == product.Name)
                return design;
        }

        return hasMoved ? To ?? product.Moved : product.Kernel;
    }
}
