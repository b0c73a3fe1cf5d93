namespace Sim.Kernel.Tests;

/// <summary>Takes records.</summary>
internal interface IAddable
{
    void Add(long timeMs, uint slot, uint entity, byte kind, uint state);
}
