using Docker.DotNet.Models;

namespace Sim.Containers.Tests;

public sealed class ImageTests(SimImage image)
{
    private const long MostBytes = 120_000_000;
    private const int ImageUser = 1654;

    [Fact]
    public async Task The_image_has_at_most_120_megabytes()
    {
        ImageInspectResponse inspected = await image.Inspect();
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"The image has {inspected.Size / 1e6:F1} MB."));
        Assert.InRange(inspected.Size, 30_000_000, MostBytes);
    }

    [Fact]
    public async Task The_image_tells_the_base_that_it_stands_on() =>
        Assert.Equal(await image.Base(), (await image.Inspect()).Config?.Labels?["org.opencontainers.image.base.name"]);

    [Fact]
    public async Task The_image_belongs_to_a_user_without_rights() =>
        Assert.Equal($"{ImageUser}:{ImageUser}", (await image.Inspect()).Config?.User);

    [Fact]
    public async Task The_locked_down_line_of_the_page_gives_the_files_of_the_host_byte_by_byte()
    {
        string name = await image.Name();
        await using ResultVolume volume = await ResultVolume.Create();
        DockerRun line = HowTo.Catalogue(volume.Name);
        Assert.Equal(["run", "july-2024", "--scale", "0.01"], line.Arguments);
        using var host = new Scratch();
        RunReport here = Repository.RunHere("july-2024", "0.01", host.Root);

        await using ContainerRun run = await ContainerRun.Of(name, line, line.Arguments);

        run.MustEndWith(ExitCodes.Of(here.Verdict));
        Assert.Contains(here.Result.Digest, run.Output, StringComparison.Ordinal);
        IReadOnlyList<ContainerFile> files = await run.FilesOf("/out");
        Assert.All(files, f => Assert.Equal(ImageUser, f.Owner));
        Assert.Equal(here.Result.Digest,
            ResultJson.Read(files.Single(f => Path.GetFileName(f.Path) == "result.json").Bytes).Digest);
        Assert.Equal(PathsOf(host), files.Select(f => f.Path));
        Assert.All(files.Where(f => !f.Path.EndsWith("manifest.json", StringComparison.Ordinal)), f => Assert.True(
            File.ReadAllBytes(host.At(f.Path)).AsSpan().SequenceEqual(f.Bytes),
            $"{f.Path} differs; repeat: {run.Repeat}"));
    }

    [Fact]
    public void The_flags_of_the_page_are_the_strict_ones()
    {
        string[] strict = ["--network", "--read-only", "--cap-drop", "--security-opt", "--memory", "--pids-limit",
            "--tmpfs", "--volume"];
        foreach (DockerRun line in (DockerRun[])[HowTo.Catalogue("volume"), HowTo.OwnFiles("/folder", 1000)])
        {
            Assert.Empty(strict.Except(line.Options));
            var host = new HostConfig();
            line.Apply(new CreateContainerParameters { HostConfig = host });
            Assert.True(host.ReadonlyRootfs);
            Assert.Equal("none", host.NetworkMode);
            Assert.Equal(["ALL"], host.CapDrop);
            Assert.Equal(["no-new-privileges"], host.SecurityOpt);
            Assert.Equal(512L << 20, host.Memory);
        }
    }

    [Theory]
    [InlineData("validate", 0)]
    [InlineData("run violated-expectation", 1)]
    [InlineData("run violated-expectation --sale 0.1", 64)]
    [InlineData("run no-such-scenario", 65)]
    [InlineData("run polling-fixed-1d --out /opt/sim/out", 70)]
    public async Task Exit_codes_are_those_of_the_program(string arguments, int code)
    {
        string name = await image.Name();
        await using ResultVolume volume = await ResultVolume.Create();
        await using ContainerRun run = await ContainerRun.Of(name, HowTo.Catalogue(volume.Name), arguments.Split(' '));
        run.MustEndWith(code);
    }

    [Fact]
    public async Task Without_a_volume_a_run_ends_before_it_begins_and_says_why()
    {
        string name = await image.Name();
        string[] words = ["docker", "run", "--read-only", "--network", "none", "sim"];
        await using ContainerRun run = await ContainerRun.Of(name, DockerRun.Parse(words), "run", "july-2024");
        run.MustEndWith(70);
        Assert.Contains("the results cannot be written to '/data/out'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_the_engine_stops_ends_as_interrupted_and_leaves_nothing()
    {
        string name = await image.Name();
        await using ResultVolume volume = await ResultVolume.Create();
        await using ContainerRun run = await ContainerRun.StoppedAt(name, HowTo.WholeFleet(volume.Name), "fleet seed",
            "run", "july-2024");
        run.MustEndWith(130);
        Assert.Empty(await run.FilesOf("/out"));
    }

    private static IEnumerable<string> PathsOf(Scratch host) => Directory
        .GetFiles(host.Root, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(host.Root, f)).Order(StringComparer.Ordinal);
}
