using Akka.Actor;
using Sim.Engine.Hosting;

namespace Sim.Actors;

/// <summary>The book of the run: writes a window down once every shard has reported.</summary>
internal sealed class LedgerActor : ReceiveActor
{
    private readonly Func<RunState> _state;

    /// <summary>An actor over the run's state; the run actor lets only one actor at a time touch it.</summary>
    public LedgerActor(Func<RunState> state)
    {
        _state = state;
        Receive<WriteWindow>(Write);
    }

    private void Write(WriteWindow message) =>
        Sender.Tell(new WindowWritten(_state().Complete(message.Window, message.Report)));
}
