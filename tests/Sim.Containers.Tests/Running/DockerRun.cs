using Docker.DotNet.Models;

namespace Sim.Containers.Tests;

/// <summary>
/// A call of <c>docker run</c> as the docs show it, so that the tests run containers with the flags that the readers
/// are told.
/// </summary>
internal sealed class DockerRun
{
    private readonly List<Action<CreateContainerParameters, HostConfig>> _flags = [];
    private string _line = string.Empty;

    /// <summary>The image that the line names.</summary>
    public required string Image { get; init; }

    /// <summary>What follows the image: the arguments of <c>sim</c>.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The options' names, in the order of the line.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>Reads a line.</summary>
    /// <param name="words">Its words, <c>docker run</c> first.</param>
    /// <exception cref="FormatException">It is another line, or has an option that is not known here.</exception>
    public static DockerRun Parse(IReadOnlyList<string> words)
    {
        if (words is not ["docker", "run", ..])
            throw new FormatException($"'{string.Join(' ', words)}' does not begin with docker run.");

        var flags = new List<Action<CreateContainerParameters, HostConfig>>();
        var options = new List<string>();
        int at = 2;
        while (at < words.Count && words[at].StartsWith('-'))
        {
            string option = words[at++];
            options.Add(option);
            string Value() => at < words.Count ? words[at++] : throw new FormatException($"{option} has no value.");
            flags.Add(FlagOf(option, Value));
        }

        var run = new DockerRun { Image = words[at], Arguments = [.. words.Skip(at + 1)], Options = options };
        run._flags.AddRange(flags);
        run._line = string.Join(' ', words.Take(at + 1));
        return run;
    }

    /// <summary>The line as far as the arguments.</summary>
    public override string ToString() => _line;

    /// <summary>Gives a container what the options ask for.</summary>
    public void Apply(CreateContainerParameters container)
    {
        HostConfig host = container.HostConfig ??= new HostConfig();
        foreach (Action<CreateContainerParameters, HostConfig> flag in _flags)
            flag(container, host);
    }

    private static Action<CreateContainerParameters, HostConfig> FlagOf(string option, Func<string> next)
    {
        string value = option is "--rm" or "--read-only" ? string.Empty : next();
        return option switch
        {
            // The test removes its containers itself, when it has read what they left.
            "--rm" => static (_, _) => { },
            "--read-only" => static (_, h) => h.ReadonlyRootfs = true,
            "--network" => (_, h) => h.NetworkMode = value,
            "--cap-drop" => (_, h) => h.CapDrop = [value],
            "--security-opt" => (_, h) => h.SecurityOpt = [value],
            "--memory" => (_, h) => h.MemorySwap = h.Memory = BytesOf(value),
            "--pids-limit" => (_, h) => h.PidsLimit = long.Parse(value, CultureInfo.InvariantCulture),
            "--tmpfs" => (_, h) => h.Tmpfs = new Dictionary<string, string> { [value] = string.Empty },
            "--volume" => (_, h) => h.Binds = [.. h.Binds ?? [], value],
            "--user" => (c, _) => c.User = value,
            _ => throw new FormatException(
                $"The tests do not know the option {option}: teach it to {nameof(DockerRun)}."),
        };
    }

    private static long BytesOf(string size) => long.Parse(size[..^1], CultureInfo.InvariantCulture) * (size[^1] switch
    {
        'm' => 1L << 20,
        'g' => 1L << 30,
        _ => throw new FormatException($"'{size}' is no size such as 512m or 1g."),
    });
}
