using System.Security.Cryptography;

namespace Sim.Reports;

/// <summary><c>experiment.json</c>: an experiment's result in the form of <see cref="ResultJson"/>.</summary>
public static class ExperimentJson
{
    /// <summary>The layout that this version writes.</summary>
    public const string Schema = "sim-experiment/1";

    /// <summary>The document as UTF-8 without a byte order mark, with a line feed at the end.</summary>
    /// <exception cref="ArgumentException">A number of the result is not finite; JSON has no word for it.</exception>
    public static byte[] Write(ExperimentResult result) => ResultJson.Write(result, result.Experiment);

    /// <summary>The document as text; the same characters as <see cref="Write"/>.</summary>
    public static string WriteText(ExperimentResult result) => Encoding.UTF8.GetString(Write(result));

    /// <summary>What tells results apart: SHA-256 of the document, in hexadecimal digits.</summary>
    public static string DigestOf(ExperimentResult result) => Convert.ToHexStringLower(SHA256.HashData(Write(result)));

    /// <summary>The JSON Schema of the document.</summary>
    public static string BuildSchema() => ResultSchema.Build<ExperimentResult>(
        Schema, "The result of an experiment: a pure function of its file, the scenario it names and the seeds.");
}
