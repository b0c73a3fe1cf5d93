namespace Sim.Numerics.Tests;

/// <summary>Known answers published with Random123 (Salmon et al. 2011).</summary>
public sealed class Philox4x32Tests
{
    [Theory]
    [InlineData(0UL, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(ulong.MaxValue, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x299f31d0a4093822UL, 0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u,
        0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_gives_the_published_known_answers(
        ulong key, uint c0, uint c1, uint c2, uint c3, uint a, uint b, uint c, uint d) =>
        Assert.Equal(new PhiloxBlock(a, b, c, d), Philox4x32.Block(key, c0, c1, c2, c3));
}
