namespace Sim.Models;

/// <summary>One cell of a table with its place.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column of its first character, from 1.</param>
/// <param name="Text">What is written, without blanks around it.</param>
internal readonly record struct CsvCell(string File, int Line, int Column, string Text)
{
    /// <summary>An error at this cell.</summary>
    public DesignDataException Error(string wrong, string right) => new(File, Line, Column, wrong, right);

    /// <summary>The position of the text in a list of words.</summary>
    /// <exception cref="DesignDataException">It is none of them.</exception>
    public int Among(IReadOnlyList<string> words, string kind)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == Text)
            {
                return i;
            }
        }

        throw Error($"'{Text}' is no {kind}.", $"Write one of: {string.Join(", ", words)}.");
    }

    /// <summary>The text as a word of an enum.</summary>
    /// <exception cref="DesignDataException">It is none.</exception>
    public T Word<T>(string kind)
        where T : struct, Enum => EnumWords.Read<T>(EnumWords.All<T>()[Among(EnumWords.All<T>(), kind)]);

    /// <summary>The text as a share.</summary>
    /// <exception cref="DesignDataException">It is none from 0 to 1.</exception>
    public Ratio Share() => Ratio.TryParse(Text, out Ratio share)
        ? share
        : throw Error($"'{Text}' is no share.", "Write a number from 0 to 1, such as 0.05, 5% or 1/20.");
}
