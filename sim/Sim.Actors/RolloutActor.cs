using Akka.Actor;

namespace Sim.Actors;

/// <summary>The vendor's rollout: decides before a window what its shards are told.</summary>
internal sealed class RolloutActor : ReceiveActor
{
    public RolloutActor() => Receive<DecideWindow>(Decide);

    private void Decide(DecideWindow message) => Sender.Tell(new WindowDecided(message.State.Begin(message.Window)));
}
