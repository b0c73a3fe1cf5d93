using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Volumes;

namespace Sim.Containers.Tests;

/// <summary>An empty volume for results, as the engine makes one when a line first names it.</summary>
internal sealed class ResultVolume : IAsyncDisposable
{
    private readonly IVolume _volume;

    private ResultVolume(IVolume volume) => _volume = volume;

    public string Name => _volume.Name;

    public static async Task<ResultVolume> Create()
    {
        IVolume volume = new VolumeBuilder().Build();
        await volume.CreateAsync(TestContext.Current.CancellationToken);
        return new ResultVolume(volume);
    }

    public ValueTask DisposeAsync() => _volume.DisposeAsync();
}
