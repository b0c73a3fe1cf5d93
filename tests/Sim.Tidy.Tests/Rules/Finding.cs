namespace Sim.Tidy.Tests;

/// <summary>A place where a rule of the house is broken.</summary>
/// <param name="Key">What the ratchet calls it: a path, or a path and a member.</param>
/// <param name="Line">Line from 1, or 0 where there is none.</param>
/// <param name="Value">How bad it is, for rules that measure; 1 for the others.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Instead">What to do instead.</param>
internal sealed record Finding(string Key, int Line, int Value, string What, string Instead)
{
    public override string ToString()
    {
        string path = Key.Split(' ')[0];
        string member = Key.Length > path.Length ? Key[path.Length..] : string.Empty;
        return $"{path}{(Line > 0 ? $":{Line}" : string.Empty)}{member}: {What}. Instead: {Instead}.";
    }
}
