namespace Sim.Scenarios;

/// <summary>A single value as written, its text composed.</summary>
internal sealed class ScalarNode(Mark at, string text, bool quoted = false) : Node(at)
{
    public string Text { get; } = text;

    /// <summary>Nothing was written: <c>key:</c> or an explicit null.</summary>
    public bool IsEmpty => !quoted && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => IsEmpty ? "nothing" : "a single value";

    public override Node Copy() => this;
}
