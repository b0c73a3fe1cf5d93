using Bogus;

namespace Sim.Fleet.Tests;

/// <summary>Labels are for people, and still the same for everybody.</summary>
public sealed class OrganisationNamesTests
{
    [Fact]
    public void They_are_the_same_at_every_call_in_any_order()
    {
        string[] forward = Some(Names(7));

        Assert.Equal(forward, Some(Names(7)));
        Assert.Equal(forward[^1], Names(7).Label(0, 0, 19));
        Assert.Equal(forward[0], Names(7).Label(0, 0, 0));
    }

    [Fact]
    public void The_global_seed_of_bogus_does_not_touch_them()
    {
        string[] before = Some(Names(7));
        Random seed = Randomizer.Seed;
        try
        {
            Randomizer.Seed = new Random(4711);
            Assert.Equal(before, Some(Names(7)));
            _ = new Faker().Company.CompanyName();
            Assert.Equal(before, Some(Names(7)));
        }
        finally
        {
            Randomizer.Seed = seed;
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("ja-JP")]
    public void The_culture_does_not_touch_them(string name)
    {
        string[] before = Some(Names(7));
        (CultureInfo culture, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(before, Some(Names(7)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public void Threads_do_not_touch_them()
    {
        string[] before = Some(Names(7));
        var labels = Names(7);

        Assert.All(Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => Some(labels)),
            again => Assert.Equal(before, again));
    }

    [Fact]
    public void Other_fleet_seeds_and_other_organisations_have_other_names()
    {
        int some = Repetitions.Of(500);
        var names = Enumerable.Range(0, some).Select(i => Names(7).Label(0, 0, (ulong)i)).ToList();

        Assert.InRange(names.Distinct().Count(), some * 4 / 5, some);
        Assert.InRange(names.Where((n, i) => n == Names(8).Label(0, 0, (ulong)i)).Count(), 0,
            some / 20);
        Assert.All(names, n => Assert.False(string.IsNullOrWhiteSpace(n)));
    }

    private static OrganisationNames Names(ulong fleetSeed) => new(Small.Fleet(Small.Group()), fleetSeed);

    private static string[] Some(OrganisationNames names) =>
        [.. Enumerable.Range(0, 20).Select(i => names.Label(0, 0, (ulong)i))];
}
