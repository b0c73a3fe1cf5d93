namespace Sim.Numerics.Tests;

public sealed class DigestChainTests
{
    private static readonly Digest128 A = Digest128.Of(1, 2, 3, 4);
    private static readonly Digest128 B = Digest128.Of(5, 6, 7, 8);

    [Fact]
    public void The_same_windows_give_the_same_chain_in_lower_case_hex()
    {
        Assert.Equal(Chain((0, A, 1), (1, B, 2)), Chain((0, A, 1), (1, B, 2)));
        Assert.Matches("^[0-9a-f]{32}$", Chain((0, A, 1)));
    }

    [Fact]
    public void The_order_of_transitions_inside_a_window_does_not_matter_but_that_of_windows_does()
    {
        Assert.Equal(Chain((0, A + B, 1)), Chain((0, B + A, 1)));
        Assert.NotEqual(Chain((0, A, 1), (1, B, 1)), Chain((0, B, 1), (1, A, 1)));
    }

    [Fact]
    public void A_transition_that_moves_to_the_next_window_changes_the_chain()
    {
        Assert.NotEqual(Chain((0, A + B, 1), (1, default, 1)), Chain((0, A, 1), (1, B, 1)));
        Assert.NotEqual(Chain((0, default, 1), (1, A, 1)), Chain((0, A, 1), (1, default, 1)));
    }

    [Fact]
    public void An_idle_window_counts()
    {
        Assert.NotEqual(Chain((0, A, 1)), Chain((0, A, 1), (1, default, 1)));
        Assert.NotEqual(Chain((0, default, 0)), new DigestChain().ToHex());
    }

    [Fact, TooSlowForMutants]
    public void Every_input_bit_flips_half_of_the_chain()
    {
        const int Trials = 1000;
        var random = new Random(2);
        var flips = new int[5 * 64];
        for (int trial = 0; trial < Trials; trial++)
        {
            ulong[] words = [.. Enumerable.Range(0, 5).Select(_ => (ulong)random.NextInt64())];
            (ulong Low, ulong High) before = Absorb(words);
            for (int bit = 0; bit < flips.Length; bit++)
            {
                words[bit / 64] ^= 1UL << (bit % 64);
                (ulong Low, ulong High) after = Absorb(words);
                words[bit / 64] ^= 1UL << (bit % 64);
                flips[bit] += (int)(ulong.PopCount(before.Low ^ after.Low) + ulong.PopCount(before.High ^ after.High));
            }
        }

        // 128,000 output bits for every input bit: the standard deviation of the sum is 179.
        Assert.All(flips, f => Assert.InRange(f, (64 * Trials) - 1000, (64 * Trials) + 1000));
    }

    [Fact]
    public void A_difference_in_the_first_of_many_windows_is_never_forgotten()
    {
        var one = new DigestChain();
        var other = new DigestChain();
        one.Append(0, A, 0);
        other.Append(0, A, 1);
        for (long window = 1; window < 20_000; window++)
        {
            one.Append(window, B, 3);
            other.Append(window, B, 3);
            Assert.True(one.Low != other.Low && one.High != other.High, $"window {window}");
        }
    }

    [Fact]
    public void The_chain_never_changes()
    {
        Assert.Equal("6171be8b9fbcb23b9c5d2195c5461dc4", Chain((0, A, 1), (1, B, 2)));
    }

    [Fact]
    public void A_chain_continues_where_another_stood()
    {
        var chain = new DigestChain();
        chain.Append(0, A, 5);
        var copy = new DigestChain(chain.Low, chain.High);
        copy.Append(1, B, 6);
        chain.Append(1, B, 6);
        Assert.Equal(chain.ToHex(), copy.ToHex());
    }

    private static string Chain(params (long Window, Digest128 Digest, ulong State)[] windows)
    {
        var chain = new DigestChain();
        foreach ((long window, Digest128 digest, ulong state) in windows)
        {
            chain.Append(window, digest, state);
        }

        return chain.ToHex();
    }

    // The fifth word comes in through an earlier window.
    private static (ulong Low, ulong High) Absorb(ulong[] words)
    {
        var chain = new DigestChain();
        chain.Append(0, default, words[4]);
        chain.Append((long)words[0], new Digest128(words[1], words[2]), words[3]);
        return (chain.Low, chain.High);
    }
}
