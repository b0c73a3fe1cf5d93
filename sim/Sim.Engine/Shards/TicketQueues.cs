namespace Sim.Engine;

/// <summary>
/// First-in-first-out queues of tickets, one per organisation and repair class, in chunks of a shared pool: no
/// allocation once the pool has grown, and no queue costs anything before its first ticket.
/// </summary>
internal sealed class TicketQueues
{
    private const int ChunkSize = 32;

    // 64 KiB: below the size from which the collector keeps objects apart.
    private const int ChunksPerSlab = 128;
    private const int None = -1;

    private readonly List<Ticket[]> _slabs = [];
    private readonly int[] _head;
    private readonly int[] _tail;
    private readonly int[] _taken;
    private readonly int[] _count;
    private int[] _next = [];
    private int _chunks;
    private int _free = None;

    public TicketQueues(int queues)
    {
        _head = new int[queues];
        _tail = new int[queues];
        _taken = new int[queues];
        _count = new int[queues];
        Array.Fill(_head, None);
        Array.Fill(_tail, None);
    }

    public int Count(int queue) => _count[queue];

    public void Enqueue(int queue, in Ticket ticket)
    {
        int position = (_taken[queue] + _count[queue]) % ChunkSize;
        if (_tail[queue] == None || position == 0)
            Append(queue);

        Chunk(_tail[queue])[position] = ticket;
        _count[queue]++;
    }

    /// <summary>The first ticket of a queue that is not empty.</summary>
    public ref readonly Ticket Peek(int queue)
    {
        Invariant.Holds(_count[queue] > 0);
        return ref Chunk(_head[queue])[_taken[queue]];
    }

    public Ticket Dequeue(int queue)
    {
        Invariant.Holds(_count[queue] > 0);
        int chunk = _head[queue];
        Ticket ticket = Chunk(chunk)[_taken[queue]];
        _count[queue]--;
        _taken[queue]++;
        if (_taken[queue] == ChunkSize || _count[queue] == 0)
        {
            _head[queue] = _next[chunk];
            _next[chunk] = _free;
            _free = chunk;
            _taken[queue] = 0;
            if (_count[queue] == 0)
            {
                _head[queue] = None;
                _tail[queue] = None;
            }
        }

        return ticket;
    }

    public void Write(SnapshotWriter writer)
    {
        writer.Section("tickets");
        for (int queue = 0; queue < _count.Length; queue++)
        {
            writer.WriteInt32(_count[queue]);
            int chunk = _head[queue];
            int position = _taken[queue];
            for (int i = 0; i < _count[queue]; i++)
            {
                Ticket ticket = Chunk(chunk)[position];
                writer.WriteInt64(ticket.Since);
                writer.WriteInt64(ticket.Ordinal);
                writer.WriteInt64(ticket.State);
                position++;
                if (position == ChunkSize)
                {
                    position = 0;
                    chunk = _next[chunk];
                }
            }
        }
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("tickets");
        for (int queue = 0; queue < _count.Length; queue++)
        {
            int count = reader.ReadInt32();
            reader.Require(count >= 0, "a queue has a negative length");
            for (int i = 0; i < count; i++)
            {
                long since = reader.ReadInt64();
                Enqueue(queue, new Ticket(since, (uint)reader.ReadInt64(), (uint)reader.ReadInt64()));
            }
        }
    }

    private void Append(int queue)
    {
        int chunk = Take();
        if (_tail[queue] == None)
            _head[queue] = chunk;
        else
            _next[_tail[queue]] = chunk;

        _tail[queue] = chunk;
    }

    private int Take()
    {
        int chunk = _free;
        if (chunk != None)
        {
            _free = _next[chunk];
        }
        else
        {
            chunk = _chunks++;
            if (chunk / ChunksPerSlab == _slabs.Count)
            {
                _slabs.Add(new Ticket[ChunkSize * ChunksPerSlab]);
                if (_chunks > _next.Length)
                    Array.Resize(ref _next, Math.Max(ChunksPerSlab, 2 * _next.Length));
            }
        }

        _next[chunk] = None;
        return chunk;
    }

    private Span<Ticket> Chunk(int chunk) =>
        _slabs[chunk / ChunksPerSlab].AsSpan(chunk % ChunksPerSlab * ChunkSize, ChunkSize);
}
