namespace Sim.Scenarios;

internal sealed class ListNode(Mark at) : Node(at)
{
    public List<Node> Items { get; } = [];

    public override string Kind => "a list";

    public override Node Copy()
    {
        var copy = new ListNode(At);
        copy.Items.AddRange(Items.Select(item => item.Copy()));
        return copy;
    }
}
