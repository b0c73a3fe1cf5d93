using Akka.Actor;

namespace Sim.Actors;

/// <summary>The book of the run: writes a window down once every shard has reported.</summary>
internal sealed class LedgerActor : ReceiveActor
{
    public LedgerActor() => Receive<WriteWindow>(Write);

    private void Write(WriteWindow message) =>
        Sender.Tell(new WindowWritten(message.State.Complete(message.Window, message.Report)));
}
