using Akka.Actor;

namespace Sim.Actors;

/// <summary>Owns a shard: builds it, steps it. A shard that throws stops the actor, and with it the run.</summary>
internal sealed class ShardActor(int number, Func<int, Shard> build) : UntypedActor
{
    private Shard? _shard;

    protected override void PreStart() => Context.Parent.Tell(new ShardBuilt(number, _shard = build(number)));

    protected override void OnReceive(object message)
    {
        if (message is AdoptShard adopted)
            _shard = adopted.Shard;
        else if (message is StepWindow step)
            Sender.Tell(new WindowStepped(
                number, _shard!.Step(step.Window, step.Orders), _shard.NextWindow(step.Window + 1)));
    }
}
