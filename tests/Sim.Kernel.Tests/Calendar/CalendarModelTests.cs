using System.Globalization;
using CsCheck;

namespace Sim.Kernel.Tests;

/// <summary>
/// The calendar against a sorted list, step by step: random lengths, adds, drains and snapshots. A failing case prints
/// its steps; CsCheck's seed in the message repeats it (environment variable CsCheck_Seed).
/// </summary>
public sealed class CalendarModelTests
{
    private static readonly Gen<Run> AnyRun =
        from windowMs in Gen.OneOf(Gen.Long[1, 4], Gen.Long[1, 5_000], Gen.Const(60_000L))
        from windows in Gen.OneOf(Gen.Long[1, 10], Gen.Long[1, 400])
        from cut in Gen.Long[0, windowMs - 1]
        from reach in Gen.OneOf(Gen.Long[1, 3], Gen.Long[1, 500])
        from steps in Gen.Select(Gen.Int[0, 700], Gen.Int[0, 9], Gen.UInt).Array[1, 60]
        let plan = steps.Select(s => new Step(s.Item1, s.Item2, s.Item3))
        select new Run(windowMs, Math.Max(1, (windows * windowMs) - cut), reach, [.. plan]);

    [Fact]
    public void It_hands_out_what_a_sorted_list_hands_out()
    {
        AnyRun.Check(run => Follow(run), times: 300, print: run => run.ToString());
    }

    private static void Follow(Run run)
    {
        var model = new ListCalendar(run.WindowMs, run.HorizonMs);
        var calendar = new Calendar(run.WindowMs, run.HorizonMs);
        var random = new Random(run.Steps.Length);
        uint next = 0;
        foreach (Step step in run.Steps)
        {
            for (int i = 0; i < step.Adds; i++)
            {
                long ahead = random.NextInt64((run.Reach * run.WindowMs) + 1);
                long time = Math.Max(model.FloorMs, 0) + ahead;
                calendar.Add(time, next % 1000, next, (byte)next, step.Salt ^ next);
                model.Add(time, next % 1000, next, (byte)next, step.Salt ^ next);
                next++;
            }

            if (step.Action == 0)
                calendar = SnapshotOf(calendar);

            Assert.Equal(model.Count, calendar.Count);
            long due = model.NextWindow(model.Current);
            Assert.Equal(due, calendar.NextWindow(model.Current));
            Assert.Equal(model.NextWindow(model.Current + step.Adds), calendar.NextWindow(model.Current + step.Adds));

            // Most steps drain the next full window, some an empty one before it.
            long window = step.Action >= 8 ? Math.Min(model.Current, due) : due;
            if (window < calendar.Windows)
                Compare(model, calendar, window, step);
        }

        Finish(model, calendar);
    }

    private static void Compare(ListCalendar model, Calendar calendar, long window, Step step)
    {
        var got = new Respawning(calendar, step.Salt);
        calendar.Drain(window, ref got);
        var expected = new Respawning(model, step.Salt);
        model.Drain(window, ref expected);
        Assert.Equal(expected.Seen, got.Seen);
    }

    private static void Finish(ListCalendar model, Calendar calendar)
    {
        for (long w = calendar.NextWindow(model.Current); w != long.MaxValue; w = calendar.NextWindow(w + 1))
            Compare(model, calendar, w, default);

        Assert.Equal(long.MaxValue, model.NextWindow(0));
        var got = new Collecting();
        calendar.DrainBeyond(ref got);
        Assert.Equal(model.Beyond, got.Seen);
        Assert.Equal(0, calendar.Count);
    }

    private static Calendar SnapshotOf(Calendar calendar)
    {
        var writer = new SnapshotWriter();
        calendar.Write(writer);
        var reader = new SnapshotReader(writer.Written);
        Calendar copy = Calendar.Read(ref reader);
        Assert.True(reader.AtEnd);
        var again = new SnapshotWriter();
        copy.Write(again);
        Assert.True(writer.Written.Length == again.Written.Length);
        return copy;
    }

    private readonly record struct Step(int Adds, int Action, uint Salt);

    private sealed record Run(long WindowMs, long HorizonMs, long Reach, Step[] Steps)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"window {WindowMs} horizon {HorizonMs} reach {Reach}: {string.Join(' ', Steps)}");
    }
}
