namespace Sim.Containers.Tests;

/// <summary>The calls of <c>docker run</c> that the page on containers shows, filled in for a test.</summary>
internal static class HowTo
{
    private const string Alias = "alias sim=";
    private const string Volume = "sim-results";
    private static readonly Page Container = Page.Load("docs/how-to/container.md");

    /// <summary>The call that runs a scenario of the catalogue.</summary>
    /// <param name="volume">What takes the place of the page's volume.</param>
    public static DockerRun Catalogue(string volume) => Read(Container.LineOf("docker run "), (Volume, volume));

    /// <summary>The same call with the memory that the page asks for where the whole fleet runs.</summary>
    public static DockerRun WholeFleet(string volume) =>
        Read(Container.LineOf("docker run "), (Volume, volume), ("512m", "3g"));

    /// <summary>The alias for files of one's own.</summary>
    /// <param name="folder">Where the user stands.</param>
    /// <param name="user">Who the user is.</param>
    public static DockerRun OwnFiles(string folder, int user) => Read(
        Container.LineOf(Alias)[Alias.Length..].Trim('\''), ("$PWD", folder), ("$(id -u):$(id -g)", $"{user}:{user}"));

    private static DockerRun Read(string line, params (string Written, string Meant)[] variables)
    {
        foreach ((string written, _) in variables)
        {
            Assert.Contains(written, line, StringComparison.Ordinal);
        }

        return DockerRun.Parse(ShellWords.Of(line, variables.ToDictionary(v => v.Written, v => v.Meant)));
    }
}
