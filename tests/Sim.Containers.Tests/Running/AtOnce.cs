using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;

namespace Sim.Containers.Tests;

/// <summary>Waits for nothing: a container of <c>sim</c> does its work and ends.</summary>
internal sealed class AtOnce : IWaitUntil
{
    public Task<bool> UntilAsync(IContainer container) => Task.FromResult(true);
}
