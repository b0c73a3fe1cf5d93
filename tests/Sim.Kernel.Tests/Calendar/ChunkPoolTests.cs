using System.Numerics;

namespace Sim.Kernel.Tests;

public sealed class ChunkPoolTests
{
    [Fact]
    public void It_doubles_up_to_sixteen_slabs_and_grows_by_a_quarter_then()
    {
        var pool = new ChunkPool();
        Assert.Equal(0, pool.Bytes);
        int taken = 0;
        foreach ((int upTo,
            int held) in ((int, int)[])[(1, 16), (16, 16), (17, 32), (33, 64), (129, 256), (256, 256), (257, 320),
                (320, 320), (321, 400)])
        {
            for (; taken < upTo; taken++)
                pool.Take(ChunkPool.None);

            // The links double on their own.
            int links = (int)BitOperations.RoundUpToPowerOf2((uint)held);
            Assert.Equal((4096L * held) + (4L * links), pool.Bytes);
        }
    }

    [Fact]
    public void Every_chunk_is_another_one_and_keeps_its_records_while_the_pool_grows()
    {
        const int Chunks = 2400;
        var pool = new ChunkPool();
        int[] taken = new int[Chunks];
        for (uint i = 0; i < Chunks; i++)
        {
            taken[i] = pool.Take(ChunkPool.None);
            pool.At(taken[i] * ChunkPool.ChunkRecords) = new CalendarRecord(i, 1, 2, 3);
            pool.At((taken[i] * ChunkPool.ChunkRecords) + 255) = new CalendarRecord(i, 4, 5, 6);
        }

        Assert.Equal(Enumerable.Range(0, Chunks), taken.Order());
        for (uint i = 0; i < Chunks; i++)
        {
            Span<CalendarRecord> records = pool.Slice(taken[i] * ChunkPool.ChunkRecords, ChunkPool.ChunkRecords);
            Assert.Equal(new CalendarRecord(i, 1, 2, 3), records[0]);
            Assert.Equal(new CalendarRecord(i, 4, 5, 6), records[255]);
        }
    }

    [Fact]
    public void A_chunk_that_was_given_back_is_the_next_one_taken()
    {
        var pool = new ChunkPool();
        int first = pool.Take(ChunkPool.None);
        int second = pool.Take(first);
        Assert.Equal((second, ChunkPool.None), (pool.Next(first), pool.Next(second)));
        pool.Recycle(second);
        Assert.Equal(second, pool.Take(ChunkPool.None));
        Assert.Equal(ChunkPool.None, pool.Next(second));
    }

    [Fact]
    public void A_chunk_has_one_successor()
    {
        var pool = new ChunkPool();
        int first = pool.Take(ChunkPool.None);
        pool.Take(first);
        Assert.Throws<InvariantViolatedException>(() => pool.Take(first));
    }

    [Fact]
    public void Reserving_adds_only_what_is_not_free_already()
    {
        var pool = new ChunkPool();
        pool.Reserve(16);
        long sixteen = pool.Bytes;
        pool.Reserve(16);
        Assert.Equal(sixteen, pool.Bytes);

        int taken = pool.Take(ChunkPool.None);
        pool.Reserve(15);
        Assert.Equal(sixteen, pool.Bytes);
        pool.Recycle(taken);
        pool.Reserve(16);
        Assert.Equal(sixteen, pool.Bytes);
        pool.Reserve(17);
        Assert.Equal(2 * sixteen, pool.Bytes);
    }

    [Fact]
    public void A_slice_stays_in_its_chunk()
    {
        var pool = new ChunkPool();
        int start = pool.Take(ChunkPool.None) * ChunkPool.ChunkRecords;
        Assert.Equal(246, pool.Slice(start + 10, 246).Length);
        Assert.Throws<InvariantViolatedException>(() => pool.Slice(start + 10, 247).Length);
    }
}
