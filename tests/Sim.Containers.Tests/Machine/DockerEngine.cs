using Docker.DotNet;
using DotNet.Testcontainers.Configurations;

namespace Sim.Containers.Tests;

/// <summary>The engine that runs containers here.</summary>
internal static class DockerEngine
{
    private const string Remedy =
        "No Docker engine answers: start one, and set DOCKER_HOST, and for an old engine DOCKER_API_VERSION, if it "
            + "is not the usual one.";

    private static readonly Lazy<Task<string?>> Looked = new(Look);

    /// <summary>A connection; whoever asks closes it.</summary>
    public static IDockerClient Connect() => Endpoint().GetDockerClientBuilder(Guid.NewGuid()).Build();

    /// <summary>Why there is none, or null.</summary>
    public static Task<string?> Lack() => Looked.Value;

    private static IDockerEndpointAuthenticationConfiguration Endpoint() =>
        TestcontainersSettings.OS.DockerEndpointAuthConfig ?? throw new InvalidOperationException(Remedy);

    private static async Task<string?> Look()
    {
        try
        {
            using IDockerClient client = Connect();
            await client.System.PingAsync();
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or DockerApiException
            or TimeoutException or IOException)
        {
            return e.Message == Remedy ? Remedy : $"{Remedy} ({e.Message})";
        }
    }
}
