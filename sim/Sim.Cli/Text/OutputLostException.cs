namespace Sim.Cli;

/// <summary>Standard output takes no more, so what a verb was asked for cannot be given.</summary>
internal sealed class OutputLostException(Loss loss) : IOException(loss.Sentence)
{
    /// <summary>Why.</summary>
    public Loss Loss { get; } = loss;
}
