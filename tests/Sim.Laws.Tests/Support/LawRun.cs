namespace Sim.Laws.Tests;

/// <summary>
/// A scenario file of the catalogue, perhaps with settings changed, run by the engine under chosen seeds.
/// </summary>
/// <param name="name">Name in the catalogue.</param>
/// <param name="sets">Settings as the command line takes them.</param>
internal sealed class LawRun(string name, params string[] sets)
{
    /// <summary>Runs behind every mean.</summary>
    public const int Runs = 20;

    private readonly ScenarioPlan _plan =
        Repository.Lab.Show(new RunRequest { Scenario = name, Sets = sets, OutRoot = null });

    /// <summary>
    /// A metric in twenty runs that share no dice: seed and fleet seed are both the number of the run, 1 to 20.
    /// </summary>
    public Sample Twenty(string metric) => TwentyOf(outcome => Read(metric, outcome));

    /// <summary>A number taken from each of twenty outcomes.</summary>
    public Sample TwentyOf(Func<RunOutcome, double> number) =>
        new(this, [.. Enumerable.Range(1, Runs).Select(seed => number(Outcome((ulong)seed)))]);

    /// <summary>A metric in a single run.</summary>
    public double One(string metric, ulong seed = 1) => Read(metric, Outcome(seed));

    /// <summary>A single run.</summary>
    public RunOutcome Outcome(ulong seed) => Outcome(seed, new SequentialHost());

    /// <summary>The actor host and the reference host give the outcome that the law was read from.</summary>
    public void EveryHostAgrees(ulong seed = 1)
    {
        string digest = Outcome(seed).Result.Digest;
        foreach (IRunHost host in (IRunHost[])[new ActorHost(), new ReferenceHost()])
            Assert.True(Outcome(seed, host).Result.Digest == digest, $"{host.GetType().Name}: {Repeat("1")}");
    }

    /// <summary>The command that repeats a run.</summary>
    public string Repeat(string seed) =>
        $"sim run {name} --seed {seed} --fleet-seed {seed}" + string.Concat(sets.Select(s => $" --set '{s}'"));

    private RunOutcome Outcome(ulong seed, IRunHost host)
    {
        ScenarioPlan plan = _plan with { Seed = seed, FleetSeed = seed };
        return ResultBuilder.Build(plan,
            host.Run(plan, new RunOptions(), SilentObserver.Instance, TestContext.Current.CancellationToken));
    }

    private static double Read(string metric, RunOutcome outcome)
    {
        Assert.True(MetricName.TryParse(metric, out MetricName? read, out string problem, out _), problem);
        double? value = read!.Read(outcome.Result, outcome.AllWindows);
        Assert.True(value is not null, string.Create(CultureInfo.InvariantCulture, $"{metric} has no value"));
        return value.Value;
    }
}
