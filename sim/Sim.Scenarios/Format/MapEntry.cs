namespace Sim.Scenarios;

internal sealed class MapEntry(ScalarNode key, Node value)
{
    public ScalarNode Key { get; } = key;

    public Node Value { get; set; } = value;
}
