namespace Sim.Scenarios;

internal sealed class ListNode(Mark at) : Node(at)
{
    public List<Node> Items { get; } = [];

    public override string Kind => "a list";
}
