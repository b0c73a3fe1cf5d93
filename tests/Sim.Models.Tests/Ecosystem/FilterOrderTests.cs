namespace Sim.Models.Tests;

public sealed class FilterOrderTests
{
    [Fact]
    public void The_highest_altitude_stands_first() =>
        Assert.Equal([2, 1, 3, 0],
            Stack(("80000", 0.1), ("329355.5", 0.1), ("329355.51", 0.1), ("131400", 0.1)).TopDown);

    [Fact]
    public void Two_filters_at_one_altitude_are_refused() =>
        Assert.Throws<ArgumentException>(() => Stack(("328010", 0.1), ("328010.0", 0.2)));

    [Fact]
    public void Neighbours_are_as_many_as_an_enumeration_of_all_machines_counts()
    {
        const int seed = 19_072_024;
        var random = new Random(seed);
        for (int trial = 0; trial < 300; trial++)
        {
            int n = random.Next(2, 9);
            double[] shares = [.. Enumerable.Range(0, n).Select(_ => random.Next(0, 5) / 4.0)];
            bool[] present = [.. Enumerable.Range(0, n).Select(_ => random.Next(4) > 0)];
            int[] heights = [.. Enumerable.Range(0, n).OrderBy(_ => random.Next())];
            FilterOrder stack = Stack([.. heights.Select((h, i) => (Altitude: $"{h}.5", Share: shares[i]))]);
            for (int one = 0; one < n; one++)
            {
                for (int other = 0; other < n; other++)
                {
                    double counted = Counted(shares, present, heights, one, other);
                    Assert.True(Math.Abs(counted - stack.NeighbourShare(one, other, present)) < 1e-12,
                        $"trial {trial} of seed {seed}, filters {one} and {other}");
                }
            }
        }
    }

    // Goes through every set of filters that a machine may carry.
    private static double Counted(double[] shares, bool[] present, int[] heights, int one, int other)
    {
        double sum = 0;
        for (int machine = 0; machine < 1 << shares.Length; machine++)
        {
            double probability = 1;
            for (int i = 0; i < shares.Length; i++)
                probability *= (machine >> i & 1) == 1 ? shares[i] : 1 - shares[i];

            int[] stack = [
                .. Enumerable.Range(0, shares.Length).Where(i => (machine >> i & 1) == 1 && present[i])
                    .OrderByDescending(i => heights[i])];
            int at = Array.IndexOf(stack, one);
            bool neighbours = at >= 0
                && ((at > 0 && stack[at - 1] == other) || (at < stack.Length - 1 && stack[at + 1] == other));
            sum += neighbours ? probability : 0;
        }

        return sum;
    }

    private static FilterOrder Stack(params (string Altitude, double Share)[] filters) =>
        new([.. filters.Select(f => (Altitude.Parse(f.Altitude), f.Share))]);
}
