using Docker.DotNet;
using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Images;

namespace Sim.Containers.Tests;

/// <summary>An image that the tests built, and that leaves the engine with them.</summary>
internal sealed class BuiltImage : IAsyncDisposable
{
    private BuiltImage(string name) => Name = name;

    public string Name { get; }

    /// <summary>Builds one.</summary>
    /// <param name="folder">The context, with a Dockerfile in it.</param>
    /// <param name="target">The stage to stop at, or null for the last.</param>
    /// <param name="arguments">Build arguments.</param>
    public static async Task<BuiltImage> Of(string folder, string? target,
        params IReadOnlyList<(string Name, string Value)> arguments)
    {
        ImageFromDockerfileBuilder builder = new ImageFromDockerfileBuilder()
            .WithDockerfileDirectory(folder).WithContextDirectory(folder)
            .WithCreateParameterModifier(static p => p.ForceRemove = true);
        builder = target is null ? builder : builder.WithTarget(target);
        IFutureDockerImage image = arguments.Aggregate(builder, (b, a) => b.WithBuildArgument(a.Name, a.Value)).Build();
        await image.CreateAsync(TestContext.Current.CancellationToken);
        return new BuiltImage(image.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        using IDockerClient client = DockerEngine.Connect();
        await client.Images.DeleteImageAsync(Name, new ImageDeleteParameters { Force = true });
    }
}
