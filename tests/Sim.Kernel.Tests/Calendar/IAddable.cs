namespace Sim.Kernel.Tests.Calendars;

/// <summary>Takes records.</summary>
internal interface IAddable
{
    void Add(long timeMs, uint slot, uint entity, byte kind, uint state);
}
