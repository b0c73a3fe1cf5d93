using System.Numerics;

namespace Sim.Engine;

/// <summary>
/// A part of the fleet: some organisations, whole, with their calendar, tickets, services and counters. A window is
/// stepped in three parts: stages that open, events of single endpoints in storage order, events of organisations in
/// their total order. Not thread-safe; a host steps it from one thread at a time.
/// </summary>
public sealed class Shard
{
    private readonly ShardContext _context;
    private readonly OrganisationAgenda _agenda;
    private readonly EndpointEvents _endpoints;
    private readonly StageScan _scan;
    private readonly RepairDesk _repairs;
    private readonly ServiceDesk _services;
    private readonly OrganisationDesk _desk;

    /// <summary>A shard over some of the model's reached organisations.</summary>
    public Shard(RunModel model, IReadOnlyList<ReachedOrganisation> organisations, RunOptions options)
    {
        Organisations = [.. organisations];
        _context = new ShardContext(model, [.. organisations], options);
        _agenda = new OrganisationAgenda(_context);
        var delivery = new Delivery(model.Plan);
        _endpoints = new EndpointEvents(_context, _agenda, delivery, options.Perturbation);
        _scan = new StageScan(_context, _endpoints);
        _repairs = new RepairDesk(_context, _agenda);
        _services = new ServiceDesk(_context, _agenda);
        _desk = new OrganisationDesk(_context, _agenda, _repairs, _services, delivery);
    }

    /// <summary>Its organisations by slot; rows of <see cref="Tally"/>.</summary>
    public IReadOnlyList<ReachedOrganisation> Organisations { get; }

    /// <summary>Counts by organisation.</summary>
    public Tally Tally => _context.Tally;

    /// <summary>When endpoints went down and came back in the window that was stepped last.</summary>
    public DownMoments Moments => _context.Moments;

    /// <summary>Counts by design.</summary>
    public ProtectionTally Protection => _context.Protection;

    /// <summary>Repairs so far.</summary>
    public RepairStatistics Repairs => _repairs.Statistics;

    /// <summary>Transitions of the traced window.</summary>
    public IReadOnlyList<Transition> Trace => _context.Emitter.Trace;

    /// <summary>Transitions of a kind so far.</summary>
    public long Count(TransitionKind kind) => _context.Emitter.Count(kind);

    /// <summary>
    /// Expected use lost to endpoints that are down, in 2^-16 endpoint-milliseconds, to the end of the run.
    /// </summary>
    public Int128 CloseExpectedUse() => _context.ExpectedUse.Close(Tally.DownCells, _context.End);

    /// <summary>Outages, with those that go on counted to the end of the run.</summary>
    public ServiceStatistics CloseServices() => _services.Close();

    /// <summary>
    /// The first window at or after a given one in which something happens, or <see cref="long.MaxValue"/>.
    /// </summary>
    public long NextWindow(long from) => _context.Calendar.NextWindow(from);

    /// <summary>Steps a window.</summary>
    public WindowReport Step(long window, StageOrders orders)
    {
        long length = _context.Model.Plan.Window.Milliseconds;
        _context.WindowStart = window * length;
        _context.WindowEnd = _context.Model.Plan.WindowEnd(window).Milliseconds;
        _context.Emitter.Begin(window);
        _context.Moments.Begin(window);
        for (ulong open = orders.Open; open != 0; open &= open - 1)
            _scan.Open(BitOperations.TrailingZeroCount(open));

        var handler = new RecordHandler(_endpoints, _agenda);
        _context.Calendar.Drain(window, ref handler);
        _desk.Run();
        return Report();
    }

    /// <summary>Counts so far, with the digest of the last stepped window.</summary>
    public WindowReport Report() => new(
        _context.Emitter.Digest, _context.Emitter.Events, _context.Emitter.Count(TransitionKind.Applied),
        _context.Emitter.Count(TransitionKinds.WaysDown), _context.Emitter.Count(TransitionKinds.WaysBack),
        _context.Protection.Unprotected, _services.Down, _context.Emitter.Count(TransitionKind.Crashed));

    /// <summary>Writes all state that the next windows depend on.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Section("shard");
        _context.Emitter.Write(writer);
        _context.Calendar.Write(writer);
        Tally.Write(writer);
        _context.ExpectedUse.Write(writer);
        _context.Protection.Write(writer);
        _repairs.Write(writer);
        _services.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, into a new shard over the same organisations.</summary>
    public void Read(ref SnapshotReader reader)
    {
        reader.Section("shard");
        _context.Emitter.Read(ref reader);
        _context.Calendar = Calendar.Read(ref reader);
        Tally.Read(ref reader);
        _context.ExpectedUse.Read(ref reader);
        _context.Protection.Read(ref reader);
        _repairs.Read(ref reader);
        _services.Read(ref reader);
    }

    private readonly struct RecordHandler(EndpointEvents endpoints, OrganisationAgenda agenda) : IRecordHandler
    {
        public void Handle(long timeMs, in CalendarRecord record)
        {
            var kind = (RecordKind)record.Kind;
            if (kind <= RecordKind.ServiceRestart)
                agenda.Raise(timeMs, (int)record.Slot, record.Entity, kind, record.State);
            else
                endpoints.Handle(timeMs, (int)record.Slot, record.Entity, kind, record.State);
        }
    }
}
