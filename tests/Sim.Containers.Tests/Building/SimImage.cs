using Docker.DotNet;
using Docker.DotNet.Models;

namespace Sim.Containers.Tests;

/// <summary>
/// The image of the Dockerfile, and the programs published by its line; made once, when the first test asks.
/// </summary>
public sealed class SimImage : IAsyncDisposable
{
    private readonly Lazy<Clone> _clone = new(() => new Clone());
    private readonly Lazy<Task<BuiltImage>> _image;
    private readonly List<BuiltImage> _parts = [];

    public SimImage() => _image = new Lazy<Task<BuiltImage>>(Build);

    /// <summary>The image's name. Skips or fails the test where the machine cannot build it.</summary>
    public async Task<string> Name()
    {
        Demand.None(await DockerEngine.Lack() ?? LocalImage.Lack());
        return (await _image.Value).Name;
    }

    /// <summary>The name of the base that it was built on.</summary>
    internal async Task<string> Base()
    {
        await Name();
        return _parts[0].Name;
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
        foreach (BuiltImage image in Enumerable.Reverse(_parts))
            await image.DisposeAsync();

        if (_clone.IsValueCreated)
            _clone.Value.Dispose();
    }

    private async Task<BuiltImage> Build()
    {
        string program = await _clone.Value.Publish(runtime: null);
        _parts.Add(await LocalImage.OfBase(program));
        _parts.Add(await LocalImage.OfSdk(program));
        (string, string)[] arguments = [("BASE", _parts[0].Name), ("SDK", _parts[1].Name)];

        // The first stage has a name of its own, so that it can be removed.
        _parts.Add(await BuiltImage.Of(_clone.Value.Tree, "build", arguments));
        BuiltImage image = await BuiltImage.Of(_clone.Value.Tree, target: null, arguments);
        _parts.Add(image);
        return image;
    }
}
