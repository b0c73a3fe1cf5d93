namespace Sim.Laws.Tests;

/// <summary>
/// A service on n servers that are up with p each and needs k of them is up with Σ_{j≥k} C(n, j) p^j (1 − p)^(n−j).
/// </summary>
public sealed class QuorumLawTests
{
    private const string Down = "services.laboratory.quorum.hitShare";
    private const int Services = 10_000;

    [Theory]
    [InlineData(3, 5, 0.9, 0.99144)]
    [InlineData(2, 3, 0.8, 0.896)]
    [InlineData(4, 4, 0.95, 0.81451)]
    [InlineData(1, 3, 0.5, 0.875)]
    public void Services_are_up_as_the_binomial_says(int needed, int servers, double up, double check)
    {
        double law = AtLeast(needed, servers, up);
        Assert.Equal(check, law, 5);

        new LawRun(
            "k-of-n",
            string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.size.median={Services * servers}"),
            string.Create(CultureInfo.InvariantCulture, $"update.fault.probability={Math.Round((1 - up) * 100)}%"),
            $"services=[{{name: quorum, servers: {servers}, needed: {needed}}}]")
            .Twenty(Down).Follows(1 - law).ScattersLike(1 - law, Services);
    }

    [Fact]
    public void A_hundred_thousand_services_that_need_three_of_five() =>
        Million.Follows(new LawRun("k-of-n"), Down, 1 - AtLeast(3, 5, 0.9));

    private static double AtLeast(int needed, int servers, double up)
    {
        double sum = 0;
        double choose = 1;
        for (int j = 0; j <= servers; j++)
        {
            sum += j >= needed ? choose * Math.Pow(up, j) * Math.Pow(1 - up, servers - j) : 0;
            choose = choose * (servers - j) / (j + 1);
        }

        return sum;
    }
}
