namespace Sim.Scenarios;

/// <summary>Takes the rows of a listing and makes organisations of them.</summary>
internal interface IRowBook
{
    /// <summary>Takes the current row, or reports what is wrong with it.</summary>
    /// <returns>False where the listing has become too large; then nothing more is read.</returns>
    bool Add(CsvReader row);

    /// <summary>What catch-alls caught in the good rows, by column.</summary>
    IReadOnlyList<CaughtCells> Caught { get; }

    /// <summary>What has become too large, in words; null where nothing has.</summary>
    string? TooLarge { get; }

    /// <summary>The organisations of all good rows, whatever their order was.</summary>
    IReadOnlyList<ListedOrganisation> Finish();
}
