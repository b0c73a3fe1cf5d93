using System.Formats.Tar;
using Docker.DotNet;
using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;

namespace Sim.Containers.Tests;

/// <summary>A container that has run to its end.</summary>
internal sealed class ContainerRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly IContainer _container;

    private ContainerRun(IContainer container, string repeat, long exitCode, string output, string error)
    {
        _container = container;
        (Repeat, ExitCode, Output, Error) = (repeat, exitCode, output, error);
    }

    /// <summary>The line of the docs, as it was carried out.</summary>
    public string Repeat { get; }

    /// <summary>How the program in it ended.</summary>
    public long ExitCode { get; }

    /// <summary>Its standard output.</summary>
    public string Output { get; }

    /// <summary>Its standard error.</summary>
    public string Error { get; }

    /// <summary>Runs an image to its end.</summary>
    /// <param name="image">The image.</param>
    /// <param name="run">The line of the docs, for its options.</param>
    /// <param name="arguments">What <c>sim</c> gets.</param>
    public static Task<ContainerRun> Of(string image, DockerRun run, params IReadOnlyList<string> arguments) => Of(
        image, run, arguments,
        Wait.ForUnixContainer().AddCustomWaitStrategy(new AtOnce(), static w => w.WithMode(WaitStrategyMode.OneShot)),
        static (_, _) => Task.CompletedTask);

    /// <summary>Runs an image until it says something, and stops it then, as <c>docker stop</c> does.</summary>
    /// <param name="image">The image.</param>
    /// <param name="run">The line of the docs, for its options.</param>
    /// <param name="message">What it says.</param>
    /// <param name="arguments">What <c>sim</c> gets.</param>
    public static Task<ContainerRun> StoppedAt(string image, DockerRun run, string message,
        params IReadOnlyList<string> arguments) => Of(
        image, run, arguments,
        Wait.ForUnixContainer().UntilMessageIsLogged(message,
            static w => w.WithInterval(TimeSpan.FromMilliseconds(20))),
        static (container, limit) => container.StopAsync(limit));

    private static async Task<ContainerRun> Of(
        string image, DockerRun run, IReadOnlyList<string> arguments, IWaitForContainerOS wait,
        Func<IContainer, CancellationToken, Task> then)
    {
        IContainer container = new ContainerBuilder(image)
            .WithCommand([.. arguments]).WithCreateParameterModifier(run.Apply).WithWaitStrategy(wait).Build();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await container.StartAsync(limit.Token);
            await then(container, limit.Token);
            long code = await container.GetExitCodeAsync(limit.Token);
            (string output, string error) = await container.GetLogsAsync(timestampsEnabled: false, ct: limit.Token);
            return new ContainerRun(container, $"{run} {string.Join(' ', arguments)}", code, output, error);
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }
    }

    /// <summary>The files of a folder of the container, by path.</summary>
    public async Task<IReadOnlyList<ContainerFile>> FilesOf(string folder)
    {
        using IDockerClient client = DockerEngine.Connect();
        ContainerArchiveResponse archive = await client.Containers.GetArchiveFromContainerAsync(
            _container.Id, new ContainerPathStatParameters { Path = folder + "/." }, statOnly: false,
            TestContext.Current.CancellationToken);
        var files = new List<ContainerFile>();
        await using (var reader = new TarReader(archive.Stream ?? Stream.Null))
        {
            while (await reader.GetNextEntryAsync(copyData: true, TestContext.Current.CancellationToken) is { } entry)
            {
                if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                {
                    using var bytes = new MemoryStream();
                    await (entry.DataStream ?? Stream.Null).CopyToAsync(bytes, TestContext.Current.CancellationToken);
                    files.Add(new ContainerFile(entry.Name.TrimStart('.', '/'), entry.Uid, bytes.ToArray()));
                }
            }
        }

        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Fails with everything the program said, unless it ended as it should.</summary>
    public void MustEndWith(long code) =>
        Assert.True(ExitCode == code, $"'{Repeat}' ends with {ExitCode}, not {code}:\n{Output}{Error}");

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
