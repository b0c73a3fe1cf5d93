using Akka.Actor;
using Sim.Contracts;
using Sim.Engine.Hosting;
using Sim.Engine.Shards;

namespace Sim.Actors;

/// <summary>
/// Holds the clock of a run and is the only actor that waits for all: decide, step, write down, next window. Only shards
/// with something to do are asked; the others stand by with their last report. Children are stopped, never restarted.
/// </summary>
internal sealed class RunActor : ReceiveActor
{
    private readonly RunJob _job;
    private readonly IActorRef[] _shards;
    private readonly Shard[] _built;
    private readonly WindowReport[] _reports;
    private readonly long[] _next;
    private readonly IActorRef _rollout;
    private readonly IActorRef _ledger;
    private RunState? _state;
    private int _awaited;
    private long _window = -1;
    private long _stepped;

    public RunActor(RunJob job)
    {
        _job = job;
        int shards = job.Options.Shards;
        _built = new Shard[shards];
        _reports = new WindowReport[shards];
        _next = new long[shards];
        _rollout = Child(Props.Create(() => new RolloutActor(() => _state!)), "rollout");
        _ledger = Child(Props.Create(() => new LedgerActor(() => _state!)), "ledger");
        _shards = [.. Enumerable.Range(0, shards)
            .Select(i => Child(Props.Create(() => new ShardActor(i, job.BuildShard(i))), $"shard-{i}"))];
        Receive<ShardBuilt>(Built);
        Receive<WindowDecided>(Decided);
        Receive<WindowStepped>(Stepped);
        Receive<WindowWritten>(Written);
    }

    protected override void PreStart()
    {
        _awaited = _shards.Length;
        foreach (IActorRef shard in _shards)
        {
            shard.Tell(new BuildShard());
        }
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(0, Timeout.Infinite, cause =>
    {
        Fail(Sender.Path.Name, cause);
        return Directive.Stop;
    });

    protected override bool AroundReceive(Receive receive, object message)
    {
        try
        {
            return base.AroundReceive(receive, message);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            Fail("run", cause);
            return true;
        }
    }

    private static IActorRef Child(Props props, string name) =>
        Context.ActorOf(props.WithDispatcher(ActorHost.Dispatcher), name);

    private void Built(ShardBuilt message)
    {
        _built[message.Number] = message.Shard;
        _next[message.Number] = message.Shard.NextWindow(0);
        if (--_awaited == 0)
        {
            _state = new RunState(_job.Model, _job.Options, _built);
            Advance(0);
        }
    }

    private void Advance(long from)
    {
        _window = _state!.NextWindow(from, _next.Min());
        if (_job.Cancellation.IsCancellationRequested)
        {
            _job.Outcome.TrySetException(new OperationCanceledException(_job.Cancellation));
        }
        else if (_window == long.MaxValue)
        {
            _job.Outcome.TrySetResult(_state.Finish());
        }
        else
        {
            _rollout.Tell(new DecideWindow(_window));
        }
    }

    private void Decided(WindowDecided message)
    {
        var step = new StepWindow(_window, message.Orders);
        for (int i = 0; i < _shards.Length; i++)
        {
            _reports[i] = _reports[i] with { Digest = default };
            if (message.Orders.Open != 0 || _next[i] == _window)
            {
                _awaited++;
                _shards[i].Tell(step);
            }
        }

        if (_awaited == 0)
        {
            WriteDown();
        }
    }

    private void Stepped(WindowStepped message)
    {
        _reports[message.Number] = message.Report;
        _next[message.Number] = message.Next;
        if (--_awaited == 0)
        {
            WriteDown();
        }
    }

    private void WriteDown()
    {
        WindowReport sum = default;
        foreach (ref readonly WindowReport report in _reports.AsSpan())
        {
            sum += report;
        }

        _ledger.Tell(new WriteWindow(_window, sum));
    }

    private void Written(WindowWritten message)
    {
        _job.Observer.OnWindow(message.Progress);
        _stepped++;
        if (_job.Options.SnapshotEvery > 0 && _stepped % _job.Options.SnapshotEvery == 0)
        {
            _state = _state!.SaveAndLoad();
            for (int i = 0; i < _shards.Length; i++)
            {
                _shards[i].Tell(new AdoptShard(_state.Shards[i]));
            }
        }

        Advance(_window + 1);
    }

    private void Fail(string actor, Exception cause)
    {
        SimTime time = SimTime.FromMilliseconds(Math.Max(0, _window) * _job.Model.Plan.Window.Milliseconds);
        _job.Outcome.TrySetException(new RunFailedException(
            $"The run failed in '{actor}' at window {_window} ({time} after the start): {cause.Message}", cause));
    }
}
