using System.Text.Json;

namespace Sim.Cli.Tests;

/// <summary>How a call of the program ended.</summary>
/// <param name="Command">What was called, as a person would type it.</param>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Ended(string Command, int Code, string Output, string Error)
{
    /// <summary>Fails with everything that the program said if it ended in another way.</summary>
    public Ended With(int code)
    {
        Assert.True(Code == code, $"{this}\n\nwanted exit code {code}");
        return this;
    }

    /// <summary>Whether a run came to its end, whatever its expectations say.</summary>
    public bool IsFinished => Code is 0 or 1 or 2;

    /// <summary>
    /// Fails unless a run came to its end; for runs whose expectations are not the matter of the test.
    /// </summary>
    public Ended Finished()
    {
        Assert.True(IsFinished, $"{this}\n\nwanted a run that comes to its end");
        return this;
    }

    /// <summary>Standard output as JSON.</summary>
    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    /// <summary>The digest in standard output, which is JSON.</summary>
    public string Digest() => Json().GetProperty("digest").GetString()!;

    /// <summary>The text on one line, blanks run together: what a page says, wherever it breaks its lines.</summary>
    public static string Flat(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => $"$ {Command}\nexit code {Code}\n--- output\n{Output}\n--- error\n{Error}";
}
