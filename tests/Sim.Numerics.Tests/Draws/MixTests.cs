using System.Numerics;
using CsCheck;

namespace Sim.Numerics.Tests;

public sealed class MixTests
{
    [Fact]
    public void Mix64_over_multiples_of_golden_gives_the_published_output_of_SplitMix64()
    {
        // The first outputs of the reference SplitMix64 from seed 1234567.
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431];
        for (int i = 0; i < published.Length; i++)
            Assert.Equal(published[i], Mix.Mix64(1234567 + ((ulong)(i + 1) * Mix.Golden)));
    }

    [Fact]
    public void Combine_depends_on_the_order_of_its_arguments() =>
        Gen.ULong.Select(Gen.ULong).Where((a, b) => a != b).Sample((a, b) => Mix.Combine(a, b) != Mix.Combine(b, a));

    [Fact]
    public void Combine_changes_about_half_of_the_bits_when_one_bit_of_either_argument_changes()
    {
        long flipped = 0;
        long pairs = 0;
        for (ulong i = 0; i < 500; i++)
        {
            ulong whole = Mix.Combine(i, i * 3);
            for (int bit = 0; bit < 64; bit++)
            {
                flipped += BitOperations.PopCount(whole ^ Mix.Combine(i ^ (1UL << bit), i * 3));
                flipped += BitOperations.PopCount(whole ^ Mix.Combine(i, (i * 3) ^ (1UL << bit)));
                pairs += 2;
            }
        }

        Assert.InRange((double)flipped / pairs, 31.9, 32.1);
    }

    [Fact]
    public void Combine_of_small_neighbouring_arguments_never_collides()
    {
        var seen = new HashSet<ulong>();
        ulong most = (ulong)Repetitions.Of(1000);
        for (ulong a = 0; a < most; a++)
        {
            for (ulong b = 0; b < most; b++)
                Assert.True(seen.Add(Mix.Combine(a, b)), $"combine({a}, {b}) was seen before");
        }
    }

    [Fact]
    public void OfName_tells_names_apart_that_differ_in_order_or_length()
    {
        string[] names = ["", "a", "b", "ab", "ba", "aa", "org-1", "org-2", "org-12", "org-21", "ß", "ss", "\0",
            "\0\0"];
        Assert.Equal(names.Length, names.Select(name => Mix.OfName(name)).Distinct().Count());
    }

    [Theory]
    [InlineData("", 0xE220A8397B1DCDAFUL)]
    [InlineData("org-1", 0xECBC489F7B56FF7AUL)]
    [InlineData("Zürich", 0xAC9416092CBB1584UL)]
    public void OfName_keeps_its_bits(string name, ulong bits) =>
        Assert.True(bits == Mix.OfName(name), $"key of '{name}' is 0x{Mix.OfName(name):X16}");

    [Theory]
    [InlineData(0UL, 0.0)]
    [InlineData(ulong.MaxValue, 1 - (1.0 / (1L << 53)))]
    [InlineData(1UL << 63, 0.5)]
    [InlineData(2047UL, 0.0)]
    public void ToUnit_takes_the_upper_53_bits(ulong bits, double unit) => Assert.Equal(unit, Mix.ToUnit(bits));
}
