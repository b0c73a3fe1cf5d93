namespace Sim.Scenarios;

/// <summary>Keeps a message readable whatever stands in the file.</summary>
internal static class Clip
{
    private const int Limit = 60;

    public static string Text(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= Limit ? line : line[..Limit] + "…";
    }
}
