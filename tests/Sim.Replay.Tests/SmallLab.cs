using System.Text;

namespace Sim.Replay.Tests;

/// <summary>
/// A lab of two scenarios in a folder of its own, with a catalogue that a person has written by hand.
/// </summary>
internal sealed class SmallLab : IDisposable
{
    /// <summary>The digest that the catalogue gives the second scenario: of the right form, and wrong.</summary>
    public const string Stale = "00112233445566778899aabbccddeeff";

    private const string Text = """
        # A catalogue with remarks: digest: pending is only a remark here.
        scenarios:
          - name: first   # digest: pending
            sentence: "A sentence with digest: pending inside – and a dash."
            file: first.yaml
            cost: small
            replay: {seed: 3, scale: 1/2, digest: pending}   # keep me


          - name: second
            sentence: Another.
            file: second.yaml
            cost: small
            expectation: must-fail
            replay:
                digest: "00112233445566778899aabbccddeeff"
                seed: 4
        # The end, without a line end.
        """;

    public SmallLab(string lineEnd = "\n", bool mark = false)
    {
        Root = Directory.CreateTempSubdirectory("sim-accept-").FullName;
        Catalogue = Path.Combine(Root, "scenarios.yaml");
        Directory.CreateDirectory(Path.Combine(Root, "scenarios"));
        foreach (string model in (string[])["fleets/laboratory.yaml", "designs/kernel-content-interpreter.yaml"])
        {
            string copy = Path.Combine(Root, "models", model);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, "models", model), copy);
        }
        string canary = File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "laws", "canary.yaml"))
            .Replace("organisations: 10_000", "organisations: 50", StringComparison.Ordinal);
        foreach (string name in (string[])["first", "second"])
        {
            File.WriteAllText(Path.Combine(Root, "scenarios", name + ".yaml"),
                canary.Replace("scenario: canary", "scenario: " + name, StringComparison.Ordinal));
        }

        Before = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text.ReplaceLineEndings(lineEnd))];
        File.WriteAllBytes(Catalogue, Before);
    }

    public string Root { get; }

    public string Catalogue { get; }

    /// <summary>The catalogue's bytes at first.</summary>
    public byte[] Before { get; }

    /// <summary>The catalogue's bytes now.</summary>
    public byte[] Now => File.ReadAllBytes(Catalogue);

    /// <summary>A lab that has read nothing yet.</summary>
    public SimLab Open() => SimLab.Open(Root, Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
