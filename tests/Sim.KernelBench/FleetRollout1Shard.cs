using System.Runtime.CompilerServices;

namespace Sim.KernelBench;

/// <summary>
/// A part of the fleet of <see cref="FleetRollout1"/>. Shards share nothing: each may be stepped on a thread of its
/// own, with a barrier after every window.
/// </summary>
public sealed class FleetRollout1Shard
{
    /// <summary>Number of states.</summary>
    public const int States = 5;

    private const ulong Seed = 1;
    private const double PollMeanMs = 300_000;
    private const double InstallMeanMs = 30_000;
    private const long InstallDelayMs = 1000;
    private const double RepairMedianMs = 2_700_000;
    private const double CrashShare = 0.05;

    // State of a record: the endpoint's state in the lower 3 bits, the number of its draws above.
    private const uint StateMask = 7;
    private const uint OneDraw = StateMask + 1;
    private const int DrawShift = 3;
    private const uint Old = 0;
    private const uint Installing = 1;
    private const uint New = 2;
    private const uint Crashed = 3;
    private const uint Repaired = 4;

    private readonly Calendar _calendar = new(FleetRollout1.WindowMs, FleetRollout1.HorizonMs);
    private readonly long[] _counts = new long[States];
    private readonly uint _fleet;

    /// <summary>The endpoints from the first up to but without the last, each with its first poll.</summary>
    public FleetRollout1Shard(uint first, uint last)
    {
        _fleet = last - first;
        _counts[Old] = _fleet;
        for (uint id = first; id < last; id++)
            _calendar.Add(Exponential(PollMeanMs, Draw(KeyOf(id), 0)), 0, id, 0, Old | OneDraw);
    }

    /// <summary>Events executed so far.</summary>
    public long Events { get; private set; }

    /// <summary>Digest of all events so far.</summary>
    public Digest128 Digest { get; private set; }

    /// <summary>Endpoints in a state now.</summary>
    public long Count(int state) => _counts[state];

    /// <summary>Executes the events of the next window.</summary>
    public void Step(int window)
    {
        var handler = new Stepper(this);
        _calendar.Drain(window, ref handler);
        Events += handler.Events;
        Digest += handler.Digest;
    }

    /// <summary>The hash of all endpoints after the last window; empties the shard.</summary>
    public ulong Close()
    {
        Invariant.Holds(_calendar.Count == _fleet);
        var handler = new Closer();
        _calendar.DrainBeyond(ref handler);
        Invariant.Holds(_calendar.Count == 0);
        return handler.Hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(uint id) => Mix.Mix64(Seed ^ Mix.Mix64((id + 1UL) * Mix.Golden));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Draw(ulong key, uint draw) => Mix.ToUnit(Mix.Mix64(key + ((draw + 1UL) * Mix.Golden)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Exponential(double meanMs, double u) => 1 + (long)(meanMs * -DetMath.Log(1 - u));

    private static long LogNormal(double medianMs, double u1, double u2) =>
        1 + (long)(medianMs * DetMath.Exp(Math.Sqrt(-2 * DetMath.Log(1 - u1)) * Cosine.OfTurns(u2)));

    private static long ReleaseOf(uint id) => (Mix.Mix64(id ^ 0x5555555555555555UL) % 100) switch
    {
        0 => 0,
        <= 9 => 1_200_000,
        _ => 2_400_000,
    };

    // Everything but a poll without news. Returns the state with its draws and gives the delay to the next event.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Change(uint packed, ulong key, out long delay)
    {
        uint from = packed & StateMask;
        uint draws = packed >> DrawShift;
        uint to;
        switch (from)
        {
            case Old:
                to = Installing;
                delay = InstallDelayMs + Exponential(InstallMeanMs, Draw(key, draws++));
                break;
            case Installing when Draw(key, draws++) < CrashShare:
                to = Crashed;
                delay = LogNormal(RepairMedianMs, Draw(key, draws), Draw(key, draws + 1));
                draws += 2;
                break;
            default:
                to = from == Installing ? New : Repaired;
                delay = Exponential(PollMeanMs, Draw(key, draws++));
                break;
        }

        _counts[from]--;
        _counts[to]++;
        return to | (draws << DrawShift);
    }

    private struct Stepper(FleetRollout1Shard shard) : IRecordHandler
    {
        private readonly FleetRollout1Shard _shard = shard;
        private readonly Calendar _calendar = shard._calendar;

        public long Events { get; private set; }

        public Digest128 Digest { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Handle(long timeMs, in CalendarRecord record)
        {
            uint id = record.Entity;
            uint packed = record.State;
            ulong key = KeyOf(id);
            long delay;
            if (StaysAtPoll(packed & StateMask, id, timeMs))
            {
                delay = Exponential(PollMeanMs, Draw(key, packed >> DrawShift));
                packed += OneDraw;
            }
            else
            {
                packed = _shard.Change(packed, key, out delay);
            }

            Events++;
            Digest += Digest128.Of(timeMs, key, (byte)(packed & StateMask), packed >> DrawShift);
            _calendar.Add(timeMs + delay, 0, id, 0, packed);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool StaysAtPoll(uint state, uint id, long timeMs) =>
            state == New || state == Repaired || (state == Old && ReleaseOf(id) > timeMs);
    }

    private struct Closer : IRecordHandler
    {
        public ulong Hash { get; private set; }

        public void Handle(long timeMs, in CalendarRecord record)
        {
            ulong draws = record.State >> DrawShift;
            Hash += Mix.Mix64(((record.Entity + 1UL) * Mix.Golden) ^ (draws << 8) ^ (record.State & StateMask));
        }
    }
}
