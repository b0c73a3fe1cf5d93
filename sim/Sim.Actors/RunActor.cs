using Akka.Actor;

namespace Sim.Actors;

/// <summary>
/// Holds the clock of a run and is the only actor that waits for all: decide, step, write down, next window. Only
/// shards with something to do are asked; the others stand by with their last report. Children are stopped, never
/// restarted.
/// </summary>
internal sealed class RunActor(
    RunModel model, RunOptions options, IRunObserver observer, TaskCompletionSource<RunBooks> outcome,
    Func<int, Shard> buildShard, CancellationToken cancellation) : UntypedActor
{
    private const long NoWindow = -1;

    private readonly IActorRef[] _shards = new IActorRef[options.Shards];
    private readonly Shard[] _built = new Shard[options.Shards];
    private readonly WindowReport[] _reports = new WindowReport[options.Shards];
    private readonly long[] _next = new long[options.Shards];
    private RunState? _state;
    private int _awaited;
    private long _window = NoWindow;
    private long _stepped;

    // Whoever waits for the outcome must get one, however this actor ends.
    protected override void PostStop() =>
        Fail(Self.Path.Name, new InvalidOperationException("it was stopped before its end"));

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(0, Timeout.Infinite, cause =>
    {
        Fail(Sender.Path.Name, cause);
        return Directive.Stop;
    });

    protected override void OnReceive(object message)
    {
        try
        {
            if (message is StartRun)
                Start();
            else if (message is ShardBuilt built)
                Built(built);
            else if (message is WindowStepped stepped)
                Stepped(stepped);
        }
        catch (Exception cause)
        {
            Fail(Self.Path.Name, cause);
        }
    }

    private void Start()
    {
        _awaited = _shards.Length;
        for (int i = 0; i < _shards.Length; i++)
            _shards[i] = Context.ActorOf(
                Props.Create<ShardActor>(i, buildShard).WithDispatcher(ActorHost.Dispatcher), $"shard-{i}");
    }

    private void Built(ShardBuilt message)
    {
        _built[message.Number] = message.Shard;
        _next[message.Number] = message.Shard.NextWindow(0);
        if (--_awaited == 0)
        {
            _state = new RunState(model, options, _built);
            Advance(0);
        }
    }

    private void Advance(long from)
    {
        long window = _state!.NextWindow(from, _next.Min());
        if (cancellation.IsCancellationRequested)
        {
            outcome.TrySetException(new OperationCanceledException(cancellation));
        }
        else if (window == long.MaxValue)
        {
            outcome.TrySetResult(_state.Finish());
        }
        else
        {
            _window = window;
            StepShards(_state.Begin(window));
        }
    }

    private void StepShards(StageOrders orders)
    {
        var step = new StepWindow(_window, orders);
        for (int i = 0; i < _shards.Length; i++)
        {
            _reports[i] = _reports[i] with { Digest = default };
            if (orders.Open != 0 || _next[i] == _window)
            {
                _awaited++;
                _shards[i].Tell(step);
            }
        }

        if (_awaited == 0)
            WriteDown();
    }

    private void Stepped(WindowStepped message)
    {
        _reports[message.Number] = message.Report;
        _next[message.Number] = message.Next;
        if (--_awaited == 0)
            WriteDown();
    }

    private void WriteDown()
    {
        WindowReport sum = default;
        foreach (ref readonly WindowReport report in _reports.AsSpan())
            sum += report;

        if (!TryObserve(_state!.Complete(_window, sum)))
            return;

        _stepped++;
        if (options.SnapshotEvery > 0 && _stepped % options.SnapshotEvery == 0)
        {
            _state = _state!.SaveAndLoad();
            for (int i = 0; i < _shards.Length; i++)
                _shards[i].Tell(new AdoptShard(_state.Shards[i]));
        }

        Advance(_window + 1);
    }

    // What an observer throws is the caller's own and no failure of an actor: it goes back as it is, as from any host.
    private bool TryObserve(in RunProgress progress)
    {
        try
        {
            observer.OnWindow(progress);
            return true;
        }
        catch (Exception fault)
        {
            outcome.TrySetException(fault);
            return false;
        }
    }

    private void Fail(string actor, Exception cause)
    {
        Exception inner = cause is ActorInitializationException { InnerException: { } own } ? own : cause;
        bool begun = _window != NoWindow;
        string when = begun
            ? $"at window {_window} ({SimTime.FromMilliseconds(_window * model.Plan.Window.Milliseconds)} "
                + "after the start)"
            : "before its first window";
        outcome.TrySetException(new RunFailedException(
            $"The run failed in '{actor}' {when}: {inner.Message}", inner, actor, begun ? _window : null));
    }
}
