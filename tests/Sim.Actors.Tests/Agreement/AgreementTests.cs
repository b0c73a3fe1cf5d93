using System.Collections.Concurrent;

namespace Sim.Actors.Tests;

/// <summary>
/// Every host gives the outcome of the reference host: digest, chain and series at each window and the complete result,
/// on random small scenarios over the whole range of the schema; and what holds of every run holds of all of them.
/// </summary>
public sealed class AgreementTests
{
    /// <summary>Other scenarios than the usual ones: a number or a range, such as <c>1000-9999</c>.</summary>
    private const string Variable = "SIM_SCENARIOS";

    // Against mutants the reference host alone judges the sequential one.
    private const int AgainstMutants = 12;

    [Fact]
    public void All_hosts_give_one_outcome_on_a_thousand_random_scenarios() =>
        Agree(RandomScenario.Plan, Repetitions.Of(1_000, AgainstMutants));

    [Fact]
    public void All_hosts_give_one_outcome_where_the_fleet_is_listed() =>
        Agree(ListedScenario.Plan, Repetitions.Of(200, AgainstMutants / 3));

    private static void Agree(Func<int, ScenarioPlan> plan, int usual)
    {
        (int from, int count) = Numbers(Environment.GetEnvironmentVariable(Variable), usual);
        var faults = new ConcurrentBag<string>();
        var digests = new ConcurrentBag<string>();
        CancellationToken stop = TestContext.Current.CancellationToken;
        Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stop },
            number =>
        {
            TrialFindings findings = ScenarioTrial.Run(number, plan(number), stop);
            digests.Add(findings.Digest ?? string.Empty);
            foreach (string fault in findings.Faults)
                faults.Add($"{number}: {fault}\n    {Repeat(number)}");
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(10)));
        Assert.Equal(count, digests.Distinct().Count());
    }

    private static (int From, int Count) Numbers(string? range, int usual)
    {
        if (range is null)
            return (0, usual);

        int[] ends = [.. range.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return (ends[0], ends[^1] - ends[0] + 1);
    }

    private static string Repeat(int number) =>
        $"{Variable}={number} dotnet test tests/Sim.Actors.Tests -c Release --filter {nameof(AgreementTests)}";
}
