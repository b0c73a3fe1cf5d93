using System.Security.Cryptography;

namespace Sim.Reports;

/// <summary>The folder of a calibration's report, <c>out/&lt;calibration&gt;/&lt;digest8&gt;/</c>: written aside, then
/// renamed.</summary>
public static class CalibrationFolder
{
    private const int DigestDigits = 8;

    /// <summary>Writes the folder; one that is there already under the same name is replaced.</summary>
    /// <param name="outRoot">The folder of all results.</param>
    /// <param name="ledger">What the calibration gave.</param>
    /// <param name="text">The ledger's file.</param>
    /// <param name="cancel">Stops the writing; what was written is removed.</param>
    /// <returns>The full path of the folder.</returns>
    /// <exception cref="ResultWriteException">The folder cannot be written.</exception>
    public static string Write(string outRoot, Ledger ledger, string text, CancellationToken cancel)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Page page = CalibrationContent.Build(ledger);
        return Placement.Write(
            Path.Combine(outRoot, ledger.Name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..DigestDigits]),
            [
                ("ledger.yaml", bytes),
                ("report.html", Encoding.UTF8.GetBytes(page.ToHtml())),
                ("report.md", Encoding.UTF8.GetBytes(page.ToMarkdown())),
            ], cancel);
    }
}
