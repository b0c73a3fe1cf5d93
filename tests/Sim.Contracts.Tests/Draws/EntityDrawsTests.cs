namespace Sim.Contracts.Tests;

public sealed class EntityDrawsTests
{
    [Fact]
    public void A_draw_is_the_published_generator_at_its_counter()
    {
        ulong key = Mix.Combine(Mix.Mix64(11), 22);
        var draws = new EntityDraws(11, 22);

        Assert.Equal(Philox4x32.Block(key, 5, 42, 3, 0), draws.Endpoint(5, DrawPurpose.Fault, 3));
        Assert.Equal(Philox4x32.Block(key, 0, 50, 1, 1), draws.Organisation(DrawPurpose.Mobilisation, 1));
        Assert.Equal(Philox4x32.Block(key, 5, 51, 3, 2), draws.Service(5, DrawPurpose.ServiceRestart, 3));
    }

    [Fact]
    public void An_endpoint_with_a_key_of_its_own_draws_by_it_wherever_it_stands()
    {
        ulong organisation = Mix.Combine(Mix.Mix64(11), 22);
        var alone = new EntityDraws(11, 22, [700]);
        var second = new EntityDraws(11, 22, [300, 700]);

        Assert.Equal(Philox4x32.Block(Mix.Combine(organisation, 700), 0, 42, 3, 4),
            alone.Endpoint(0, DrawPurpose.Fault, 3));
        Assert.Equal(alone.Endpoint(0, DrawPurpose.Fault, 3), second.Endpoint(1, DrawPurpose.Fault, 3));
        Assert.Equal(new EntityDraws(11, 22).Organisation(DrawPurpose.Sector), second.Organisation(DrawPurpose.Sector));
    }

    [Fact]
    public void Seed_organisation_entity_purpose_and_occurrence_each_give_other_dice()
    {
        var draws = new EntityDraws(1, 2);
        PhiloxBlock[] different =
        [
            draws.Endpoint(0, DrawPurpose.Fault), draws.Endpoint(1, DrawPurpose.Fault),
            draws.Endpoint(0, DrawPurpose.Trigger), draws.Endpoint(0, DrawPurpose.Fault, 1),
            draws.Organisation(DrawPurpose.Fault), draws.Service(0, DrawPurpose.Fault, 0),
            new EntityDraws(2, 2).Endpoint(0, DrawPurpose.Fault), new EntityDraws(1, 1).Endpoint(0, DrawPurpose.Fault),
        ];

        Assert.Equal(different.Length, different.Distinct().Count());
    }
}
