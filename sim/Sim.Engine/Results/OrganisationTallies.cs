using Sim.Engine.Model;
using Sim.Engine.Shards;

namespace Sim.Engine.Results;

/// <summary>The shards' counts in the order of <see cref="RunModel.Reached"/>.</summary>
internal sealed class OrganisationTallies
{
    private readonly (Tally Tally, int Slot)[] _rows;
    private readonly int _kinds;
    private readonly long _end;

    public OrganisationTallies(RunModel model, IReadOnlyList<Shard> shards)
    {
        _rows = new (Tally, int)[model.Reached.Count];
        _kinds = model.Plan.Fleet.Kinds.Count;
        _end = model.Plan.Duration.Milliseconds;
        Model = model;
        foreach (Shard shard in shards)
        {
            for (int slot = 0; slot < shard.Organisations.Count; slot++)
            {
                _rows[shard.Organisations[slot].Number] = (shard.Tally, slot);
            }
        }

        long downMs = 0;
        for (int number = 0; number < _rows.Length; number++)
        {
            downMs += DownMs(number);
        }

        DownHours = downMs / 3_600_000.0;
    }

    public RunModel Model { get; }

    public double DownHours { get; }

    public long Count(int number, int kind, TallyColumn column) =>
        _rows[number].Tally.Count(_rows[number].Slot, kind, column);

    public long Count(int number, TallyColumn column)
    {
        long sum = 0;
        for (int kind = 0; kind < _kinds; kind++)
        {
            sum += Count(number, kind, column);
        }

        return sum;
    }

    public long Sum(TallyColumn column)
    {
        long sum = 0;
        for (int number = 0; number < _rows.Length; number++)
        {
            sum += Count(number, column);
        }

        return sum;
    }

    public long DownMs(int number) => _rows[number].Tally.DownMs(_rows[number].Slot, _end);

    /// <summary>Hours from an organisation's first crash to its last recovery, or null while some are down.</summary>
    public double? BackAfterHours(int number)
    {
        (Tally tally, int slot) = _rows[number];
        return tally.DownNow(slot) > 0 || tally.LastUp(slot) == long.MinValue
            ? null
            : (tally.LastUp(slot) - tally.FirstCrash(slot)) / 3_600_000.0;
    }
}
