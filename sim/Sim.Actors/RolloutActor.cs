using Akka.Actor;
using Sim.Engine.Hosting;

namespace Sim.Actors;

/// <summary>The vendor's rollout: decides before a window what its shards are told.</summary>
internal sealed class RolloutActor : ReceiveActor
{
    private readonly Func<RunState> _state;

    /// <summary>An actor over the run's state; the run actor lets only one actor at a time touch it.</summary>
    public RolloutActor(Func<RunState> state)
    {
        _state = state;
        Receive<DecideWindow>(Decide);
    }

    private void Decide(DecideWindow message) => Sender.Tell(new WindowDecided(_state().Begin(message.Window)));
}
