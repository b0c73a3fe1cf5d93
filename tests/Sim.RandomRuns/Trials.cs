using System.Diagnostics;

namespace Sim.RandomRuns;

/// <summary>
/// Runs many trials, some at a time, and tells how far they are and what they find as soon as they find it.
/// </summary>
/// <param name="command">How many, and from where.</param>
/// <param name="output">Gets what was found, and the end.</param>
/// <param name="progress">Gets a line now and then.</param>
internal sealed class Trials(Command command, TextWriter output, TextWriter progress)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(15);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _nextLine = BetweenLines;
    private int _done;
    private int _faulty;

    /// <summary>Runs them all; gives how many were faulty.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int Run(CancellationToken stop)
    {
        output.WriteLine(
            Text($"{command.Count:N0} scenarios from number {command.Seed} on, {command.Threads} at a time"));
        var options = new ParallelOptions { MaxDegreeOfParallelism = command.Threads, CancellationToken = stop };
        Parallel.For(command.Seed, command.Seed + command.Count, options, number =>
        {
            long start = Stopwatch.GetTimestamp();
            ScenarioPlan plan = ScenarioTrial.PlanOf(number);
            IReadOnlyList<string> faults = ScenarioTrial.Run(number, plan, stop).Faults;
            lock (_lock)
            {
                Note(number, plan, faults, Stopwatch.GetElapsedTime(start));
            }
        });
        string found = _faulty == 0 ? "nothing found" : Text($"{_faulty:N0} with faults");
        output.WriteLine(Text($"{_done:N0} scenarios in {_watch.Elapsed:h\\:mm\\:ss}: {found}"));
        return _faulty;
    }

    private void Note(int number, ScenarioPlan plan, IReadOnlyList<string> faults, TimeSpan took)
    {
        _done++;
        if (faults.Count > 0)
        {
            _faulty++;
            Tell(number, plan, faults);
        }

        if (took.TotalSeconds > 20)
            progress.WriteLine(Text($"  number {number} took {took.TotalSeconds:N0} s"));

        if (_watch.Elapsed >= _nextLine)
        {
            _nextLine = _watch.Elapsed + BetweenLines;
            TimeSpan left = _watch.Elapsed / _done * (command.Count - _done);
            double minutes = Math.Ceiling(left.TotalMinutes);
            progress.WriteLine(
                Text($"  {_done:N0} of {command.Count:N0}, {_faulty:N0} with faults, about {minutes:N0} min left"));
        }
    }

    private void Tell(int number, ScenarioPlan plan, IReadOnlyList<string> faults)
    {
        output.WriteLine(Text($"FAULT in scenario {number} ({plan.Name})"));
        foreach (string fault in faults)
            output.WriteLine("  " + fault);

        output.WriteLine(Text($"  repeat: dotnet run -c Release --project tests/Sim.RandomRuns -- 1 --seed {number}"));
        if (plan.Fleet.Groups.All(group => group.Listing is null))
        {
            string file = Path.Combine("results", plan.Name + ".yaml");
            Directory.CreateDirectory("results");
            File.WriteAllText(file, ResolvedScenarioWriter.Write(plan));
            output.WriteLine($"  the scenario: {file}");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
