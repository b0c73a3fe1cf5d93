using Docker.DotNet;
using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Images;

namespace Sim.Containers.Tests.Building;

/// <summary>The image of the Dockerfile, and the programs published by its line; made once, when the first test asks.</summary>
public sealed class SimImage : IAsyncDisposable
{
    private readonly Lazy<Clone> _clone = new(() => new Clone());
    private readonly Lazy<Task<IFutureDockerImage>> _image;
    private readonly List<IFutureDockerImage> _parts = [];

    public SimImage() => _image = new Lazy<Task<IFutureDockerImage>>(Build);

    /// <summary>The image's name. Skips or fails the test where the machine cannot build it.</summary>
    public async Task<string> Name()
    {
        Demand.None(await DockerEngine.Lack() ?? LocalImage.Lack());
        return (await _image.Value).FullName;
    }

    /// <summary>What the engine says of the image.</summary>
    public async Task<ImageInspectResponse> Inspect()
    {
        string name = await Name();
        using IDockerClient client = DockerEngine.Connect();
        return await client.Images.InspectImageAsync(name, TestContext.Current.CancellationToken);
    }

    /// <summary>The folder of the program, published for other machines.</summary>
    /// <param name="runtime">For which machines.</param>
    internal Task<string> Publish(string runtime) => _clone.Value.Publish(runtime);

    public async ValueTask DisposeAsync()
    {
        foreach (IFutureDockerImage image in Enumerable.Reverse(_parts))
        {
            await image.DisposeAsync();
        }

        if (_clone.IsValueCreated)
        {
            _clone.Value.Dispose();
        }
    }

    private async Task<IFutureDockerImage> Build()
    {
        string program = await _clone.Value.Publish(runtime: null);
        _parts.Add(await LocalImage.OfBase(program));
        _parts.Add(await LocalImage.OfSdk(program));
        IFutureDockerImage image = new ImageFromDockerfileBuilder()
            .WithContextDirectory(_clone.Value.Tree)
            .WithBuildArgument("BASE", _parts[0].FullName)
            .WithBuildArgument("SDK", _parts[1].FullName)
            .Build();
        await image.CreateAsync(TestContext.Current.CancellationToken);
        _parts.Add(image);
        return image;
    }
}
