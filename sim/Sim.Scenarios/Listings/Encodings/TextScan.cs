namespace Sim.Scenarios;

/// <summary>Looks through the bytes of a file, block by block, until the first problem.</summary>
/// <param name="form">How the file seems to write its text.</param>
internal abstract class TextScan(Encoding form)
{
    protected const string OneByOne = "files that were put together must be saved as CSV UTF-8 one by one";

    /// <summary>What the blocks so far say; nothing that follows a problem changes it.</summary>
    public TextFinding Finding { get; protected set; } = new(form);

    public bool IsDecided => Finding.Problem is not null;

    /// <summary>Takes a block; gives how much of it is done with, the rest stands in front of the next.</summary>
    /// <param name="at">Where they stand in the file.</param>
    /// <param name="isLast">Whether the file ends with them.</param>
    public abstract int Take(ReadOnlySpan<byte> block, long at, bool isLast);

    /// <summary>Notes a problem, unless there is one.</summary>
    protected void Refuse(long at, string problem, string suggestion) =>
        Finding = IsDecided ? Finding : new TextFinding(Finding.Form, at, problem, suggestion);
}
