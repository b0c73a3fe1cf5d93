using System.Diagnostics;

namespace Sim.Replay.Tests;

/// <summary><c>sim accept</c> as a user has it: what it prints and how it ends.</summary>
public sealed class AcceptCommandTests
{
    [Fact]
    public async Task A_check_ends_with_1_while_a_digest_differs_and_with_0_once_it_is_accepted()
    {
        using var small = new SmallLab();

        (int code, string output) = await Run(small, "accept", "--check");
        Assert.Equal(1, code);
        Assert.Contains("old   pending", output, StringComparison.Ordinal);
        Assert.Contains("old   " + SmallLab.Stale, output, StringComparison.Ordinal);
        Assert.Contains("2 scenarios: 2 not as accepted", output, StringComparison.Ordinal);
        Assert.Equal(small.Before, small.Now);

        (code, output) = await Run(small, "accept");
        Assert.Equal(0, code);
        Assert.Contains("2 scenarios: 2 new, written to scenarios.yaml", output, StringComparison.Ordinal);
        Assert.All(small.Open().List(),
            e => Assert.Contains("new   " + e.Replay.Digest, output, StringComparison.Ordinal));

        (code, output) = await Run(small, "accept", "--check", "--quiet");
        Assert.Equal(0, code);
        Assert.Equal("2 scenarios: all as accepted\n", output);
    }

    [Fact]
    public async Task A_misspelled_name_ends_with_65_and_the_name_that_was_meant()
    {
        using var small = new SmallLab();

        (int code, string output) = await Run(small, "accept", "frist");

        Assert.Equal(65, code);
        Assert.Contains("did you mean 'first'?", output, StringComparison.Ordinal);
        Assert.Equal(small.Before, small.Now);
    }

    [Fact]
    public async Task A_catalogue_that_cannot_be_written_ends_with_70_and_stays()
    {
        using var small = new SmallLab();
        Directory.CreateDirectory(small.Catalogue + ".new");

        (int code, string output) = await Run(small, "accept", "second");

        Assert.Equal(70, code);
        Assert.Contains("the catalogue cannot be written", output, StringComparison.Ordinal);
        Assert.Equal(small.Before, small.Now);
    }

    private static async Task<(int Code, string Output)> Run(SmallLab small, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Sim.Cli.dll"), .. arguments])
        {
            WorkingDirectory = small.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
