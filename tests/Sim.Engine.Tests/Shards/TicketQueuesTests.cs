namespace Sim.Engine.Tests;

/// <summary>Queues in shared chunks against one list each, with snapshots in between.</summary>
public sealed class TicketQueuesTests
{
    private const int Queues = 5;

    [Fact]
    public void They_hand_out_what_lists_hand_out() =>
        Gen.Select(Gen.Int[0, Queues - 1], Gen.Int[-60, 90]).Array[1, 80].Check(steps =>
        {
            var queues = new TicketQueues(Queues);
            var lists = Enumerable.Range(0, Queues).Select(_ => new Queue<Ticket>()).ToArray();
            uint next = 0;
            foreach ((int queue, int amount) in steps)
            {
                for (int i = 0; i < amount; i++, next++)
                {
                    var ticket = new Ticket(next * 7L, next, next ^ 0xABCD);
                    queues.Enqueue(queue, ticket);
                    lists[queue].Enqueue(ticket);
                }

                for (int i = 0; i < -amount && lists[queue].Count > 0; i++)
                    Assert.Equal(lists[queue].Dequeue(), queues.Dequeue(queue));

                queues = amount % 10 == 0 ? Reloaded(queues) : queues;
                Assert.Equal(lists.Select(l => l.Count), Enumerable.Range(0, Queues).Select(queues.Count));
            }

            for (int queue = 0; queue < Queues; queue++)
            {
                while (lists[queue].Count > 0)
                    Assert.Equal(lists[queue].Dequeue(), queues.Dequeue(queue));
            }
        }, times: 300);

    [Fact]
    public void Nothing_can_be_taken_from_an_empty_queue() =>
        Assert.Throws<InvariantViolatedException>(() => new TicketQueues(1).Dequeue(0));

    private static TicketQueues Reloaded(TicketQueues queues)
    {
        var writer = new SnapshotWriter();
        queues.Write(writer);
        var loaded = new TicketQueues(Queues);
        var reader = new SnapshotReader(writer.Written);
        loaded.Read(ref reader);
        Assert.True(reader.AtEnd);
        return loaded;
    }
}
