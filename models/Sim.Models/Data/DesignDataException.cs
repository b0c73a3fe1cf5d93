namespace Sim.Models;

/// <summary>A file of design data that cannot be used. The message names file, line and column, what is wrong and what would be right.</summary>
public sealed class DesignDataException : Exception
{
    /// <summary>An error at a place of a file.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="line">Line from 1.</param>
    /// <param name="column">Column from 1, in characters.</param>
    /// <param name="wrong">What is wrong.</param>
    /// <param name="right">What would be right.</param>
    public DesignDataException(string file, int line, int column, string wrong, string right)
        : base(FormattableString.Invariant($"{file}:{line}:{column}: {wrong} {right}"))
    {
        Line = line;
        Column = column;
    }

    /// <summary>Line from 1.</summary>
    public int Line { get; }

    /// <summary>Column from 1.</summary>
    public int Column { get; }
}
