using System.Collections.Concurrent;
using System.Globalization;
using Sim.Contracts;
using Sim.Engine;
using Sim.Engine.Hosting;
using Sim.Reference;
using Sim.TestSupport;

namespace Sim.Actors.Tests;

/// <summary>
/// Every host gives the outcome of the reference host: digest, chain and series at each window and the complete result, on
/// random small scenarios.
/// </summary>
public sealed class AgreementTests
{
    /// <summary>Other scenarios than the usual ones: a number or a range, such as <c>1000-9999</c>.</summary>
    private const string Variable = "SIM_SCENARIOS";

    private const int Usual = 1_000;
    private const int UsualListed = 200;

    // Against mutants the reference host alone judges the sequential one.
    private const int AgainstMutants = 12;

    /// <summary>One scenario in so many saves, loads and continues at every window.</summary>
    private const int SnapshotsOneIn = 8;

    private static readonly int[] Shards = [1, 2, 7, 64];

    [Fact]
    public void All_hosts_give_one_outcome_on_a_thousand_random_scenarios() =>
        Agree(RandomScenario.Plan, MutationRun.Active ? AgainstMutants : Usual);

    [Fact]
    public void All_hosts_give_one_outcome_where_the_fleet_is_listed() =>
        Agree(ListedScenario.Plan, MutationRun.Active ? AgainstMutants / 3 : UsualListed);

    private static void Agree(Func<int, ScenarioPlan> plan, int usual)
    {
        (int from, int count) = Numbers(Environment.GetEnvironmentVariable(Variable), usual);
        var differences = new ConcurrentBag<string>();
        var digests = new ConcurrentBag<string>();
        Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            RunModel model = RunModel.Build(plan(number));
            var reference = new Placement(new ReferenceHost());
            RunOutcome expected = reference.Run(model);
            digests.Add(expected.Result.Digest);
            foreach (Placement other in Others(number))
            {
                if (OutcomeDifference.First(model, reference, expected, other, other.Run(model)) is { } difference)
                {
                    differences.Add($"{model.Plan.Name}: {difference}\n    {Repeat(number)}");
                }
            }
        });

        Assert.True(differences.IsEmpty, string.Join('\n', differences.Order(StringComparer.Ordinal).Take(10)));
        Assert.Equal(count, digests.Distinct().Count());
    }

    // Shards, threads and snapshots go round so that all of them meet each other within 64 scenarios.
    private static Placement[] Others(int number)
    {
        int every = number % SnapshotsOneIn == 0 ? 1 : 0;
        if (MutationRun.Active)
        {
            return [new Placement(new SequentialHost(), Shards[number % 4], SnapshotEvery: every)];
        }

        bool actorsSave = number % (2 * SnapshotsOneIn) == 0;
        return
        [
            new Placement(new SequentialHost(), Shards[number / 2 % 4], SnapshotEvery: actorsSave ? 0 : every),
            new Placement(
                new ActorHost(), Shards[number / 8 % 4], 1 + (number % 2), SnapshotEvery: actorsSave ? every : 0),
        ];
    }

    private static (int From, int Count) Numbers(string? range, int usual)
    {
        if (range is null)
        {
            return (0, usual);
        }

        int[] ends = [.. range.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return (ends[0], ends[^1] - ends[0] + 1);
    }

    private static string Repeat(int number) =>
        $"{Variable}={number} dotnet test tests/Sim.Actors.Tests -c Release --filter {nameof(AgreementTests)}";
}
