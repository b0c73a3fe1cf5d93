namespace Sim.Reports;

/// <summary>
/// A result folder <c>out/&lt;experiment&gt;/&lt;seed&gt;-&lt;digest8&gt;/</c> of an experiment, written as that of a
/// run: aside, then renamed.
/// </summary>
public static class ExperimentFolder
{
    /// <summary>Writes the folder; one that is there already under the same name is replaced.</summary>
    /// <param name="outRoot">The folder of all results, such as <c>out</c>; made if it is missing.</param>
    /// <param name="result">The result.</param>
    /// <param name="manifest">What depends on the machine and the clock.</param>
    /// <param name="cancel">Stops the writing; what was written is removed.</param>
    /// <returns>The full path of the folder.</returns>
    /// <exception cref="ResultWriteException">The disk is full, the folder may not be written, or the name is
    /// unfit.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the folder was in place.</exception>
    public static string Write(string outRoot, ExperimentResult result, Manifest manifest,
        CancellationToken cancel = default) =>
        Placement.Write(ResultFolder.PathOf(outRoot, result.Experiment, result.Seed, ExperimentJson.DigestOf(result)),
            Files(result, manifest), cancel);

    private static IEnumerable<(string Name, byte[] Bytes)> Files(ExperimentResult result, Manifest manifest)
    {
        yield return ("experiment.json", ExperimentJson.Write(result));
        yield return ("experiment.csv", ExperimentCsv.Write(result));
        yield return ("replications.csv", ExperimentCsv.WriteReplications(result));
        if (result.Year is { } year)
        {
            yield return ("year.csv", YearCsv.Write(year));
            yield return ("break-evens.csv", BreakEvenCsv.Write(year));
        }

        if (result.Expectations.Count > 0)
            yield return ("junit.xml", Encoding.UTF8.GetBytes(JUnitReport.Write(result)));

        foreach ((string Name, byte[] Bytes) file in ExperimentContent.Build(result).ToFiles())
            yield return file;

        yield return ResultFolder.Of(manifest);
    }
}
