namespace Sim.Contracts;

/// <summary>A fleet with more organisations or endpoints than a run can hold. The message is for people.</summary>
public sealed class FleetTooLargeException : Exception
{
    /// <summary>With a sentence that says what is too much.</summary>
    public FleetTooLargeException(string message)
        : base(message)
    {
    }
}
