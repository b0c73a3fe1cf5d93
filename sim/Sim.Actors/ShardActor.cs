using Akka.Actor;

namespace Sim.Actors;

/// <summary>Owns a shard: builds it, steps it. A shard that throws stops the actor, and with it the run.</summary>
internal sealed class ShardActor : ReceiveActor
{
    private readonly int _number;
    private readonly Func<int, Shard> _build;
    private Shard? _shard;

    public ShardActor(int number, Func<int, Shard> build)
    {
        _number = number;
        _build = build;
        Receive<BuildShard>(Build);
        Receive<AdoptShard>(Adopt);
        Receive<StepWindow>(Step);
    }

    private void Build(BuildShard message)
    {
        _shard = _build(_number);
        Sender.Tell(new ShardBuilt(_number, _shard));
    }

    private void Adopt(AdoptShard message) => _shard = message.Shard;

    private void Step(StepWindow message)
    {
        WindowReport report = _shard!.Step(message.Window, message.Orders);
        Sender.Tell(new WindowStepped(_number, report, _shard.NextWindow(message.Window + 1)));
    }
}
