namespace Sim.Scenarios;

/// <summary>A key with its value.</summary>
internal sealed class MapEntry(ScalarNode key, Node value)
{
    public ScalarNode Key { get; } = key;

    public Node Value { get; set; } = value;
}
