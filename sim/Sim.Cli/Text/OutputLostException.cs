namespace Sim.Cli;

/// <summary>Standard output takes no more, so what a verb was asked for cannot be given.</summary>
internal sealed class OutputLostException : IOException
{
    public OutputLostException()
    {
    }

    public OutputLostException(string message)
        : base(message)
    {
    }

    public OutputLostException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <param name="loss">Why.</param>
    /// <param name="message">A sentence for people.</param>
    public OutputLostException(Loss loss, string message)
        : base(message) => Loss = loss;

    /// <summary>Why.</summary>
    public Loss Loss { get; } = Loss.Failed;
}
