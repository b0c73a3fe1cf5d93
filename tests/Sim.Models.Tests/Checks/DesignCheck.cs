namespace Sim.Models.Tests;

/// <summary>
/// Something that the page on designs says of a mechanism. It looks at two settings or more, whose results must differ
/// as it predicts: a mechanism that were only the number that it should produce could not keep it.
/// </summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Hold">Throws where it does not hold.</param>
internal sealed record DesignCheck(string Name, Action<Walk> Hold)
{
    /// <summary>Whether it holds.</summary>
    public bool Holds(Walk walk)
    {
        try
        {
            Hold(walk);
            return true;
        }
        catch (Xunit.Sdk.XunitException)
        {
            return false;
        }
    }
}
