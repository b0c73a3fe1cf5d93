namespace Sim.Reports;

/// <summary>
/// A result folder <c>out/&lt;scenario&gt;-sensitivity/&lt;seed&gt;-&lt;digest8&gt;/</c>, written as that of a run:
/// aside, then renamed.
/// </summary>
public static class SensitivityFolder
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
    public static string Write(
        string outRoot, SensitivityResult result, Manifest manifest, CancellationToken cancel = default) =>
        Placement.Write(
            ResultFolder.PathOf(
                outRoot, result.Scenario + "-sensitivity", result.Seed, SensitivityJson.DigestOf(result)),
            [
                ("sensitivity.json", SensitivityJson.Write(result)),
                .. SensitivityContent.Build(result).ToFiles(),
                ResultFolder.Of(manifest),
            ], cancel);
}
