using CsCheck;

namespace Sim.Numerics.Tests;

public sealed class Digest128Tests
{
    private static readonly Gen<Transition> AnyTransition =
        Gen.Select(Gen.Long, Gen.ULong, Gen.Byte, Gen.UInt, (t, e, k, v) => new Transition(t, e, k, v));

    [Fact]
    public void The_sum_carries_and_wraps_at_2_to_the_128()
    {
        Assert.Equal(new Digest128(0, 1), new Digest128(ulong.MaxValue, 0) + new Digest128(1, 0));
        Assert.Equal(default, new Digest128(ulong.MaxValue, ulong.MaxValue) + new Digest128(1, 0));
    }

    [Fact]
    public void The_sum_does_not_depend_on_order_or_grouping()
    {
        Gen.Select(AnyTransition.Array[0, 50], Gen.Int).Sample((transitions, seed) =>
        {
            Transition[] shuffled = [.. transitions];
            new Random(seed).Shuffle(shuffled);
            int half = shuffled.Length / 2;
            return Sum(transitions) == Sum(shuffled)
                && Sum(transitions) == Sum(shuffled.AsSpan(half)) + Sum(shuffled.AsSpan(0, half));
        });
    }

    [Fact, TooSlowForMutants]
    public void Every_input_bit_flips_half_of_the_output_bits()
    {
        // 2000 trials: one standard deviation is 22, and the extremes of 168 times 128 counts lie within six.
        const int Trials = 2000;
        var random = new Random(1);
        var flips = new int[168, 128];
        for (int trial = 0; trial < Trials; trial++)
        {
            var t = new Transition(
                random.NextInt64(1L << 34), (ulong)random.NextInt64(), (byte)random.Next(20), (uint)random.Next(9));
            Digest128 before = Digest128.Of(t);
            for (int bit = 0; bit < 168; bit++)
            {
                Digest128 after = Digest128.Of(Flip(t, bit));
                for (int o = 0; o < 128; o++)
                {
                    ulong difference = o < 64 ? before.Low ^ after.Low : before.High ^ after.High;
                    flips[bit, o] += (int)(difference >> (o & 63)) & 1;
                }
            }
        }

        int[] all = [.. flips.Cast<int>()];
        Assert.InRange(all.Min(), (Trials / 2) - 130, (Trials / 2) + 130);
        Assert.InRange(all.Max(), (Trials / 2) - 130, (Trials / 2) + 130);
    }

    [Fact, TooSlowForMutants]
    public void Neighbouring_transitions_collide_in_neither_half()
    {
        var low = new HashSet<ulong>();
        var high = new HashSet<ulong>();
        int count = 0;
        for (int time = 0; time < 60; time++)
        {
            for (ulong entity = 0; entity < 60; entity++)
            {
                for (byte kind = 0; kind < 10; kind++)
                {
                    for (uint value = 0; value < 10; value++)
                    {
                        Digest128 d = Digest128.Of(time, entity, kind, value);
                        low.Add(d.Low);
                        high.Add(d.High);
                        count++;
                    }
                }
            }
        }

        Assert.Equal((count, count), (low.Count, high.Count));
    }

    [Fact]
    public void The_mix_never_changes()
    {
        // Worked out apart from this code, with integers of any size.
        Assert.Equal("a8e46bf9bfa8dc8d33d6527be0e930ef", Digest128.Of(0, 0, 0, 0).ToString());
        var transition = new Transition(123_456_789, 0x0123456789ABCDEF, 7, 42);
        Assert.Equal("b627d3c1a2ea745958b8264e1f73769d", Digest128.Of(transition).ToString());
    }

    private static Digest128 Sum(ReadOnlySpan<Transition> transitions)
    {
        Digest128 sum = default;
        foreach (Transition transition in transitions)
            sum += Digest128.Of(transition);

        return sum;
    }

    private static Transition Flip(Transition t, int bit) => bit switch
    {
        < 64 => t with { TimeMs = t.TimeMs ^ (1L << bit) },
        < 128 => t with { EntityKey = t.EntityKey ^ (1UL << (bit - 64)) },
        < 136 => t with { Kind = (byte)(t.Kind ^ (1 << (bit - 128))) },
        _ => t with { Value = t.Value ^ (1u << (bit - 136)) },
    };
}
