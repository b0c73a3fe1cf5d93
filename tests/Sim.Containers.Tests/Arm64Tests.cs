namespace Sim.Containers.Tests;

public sealed class Arm64Tests(SimImage image)
{
    private const string Emulator = "/usr/bin/qemu-aarch64-static";
    private const string Libraries = "/usr/aarch64-linux-gnu";
    private const string Remedy =
        "apt-get install qemu-user-static libc6-arm64-cross libstdc++6-arm64-cross libgcc-s1-arm64-cross";

    // The emulator maps less memory at once than the garbage collector asks for by itself, and may run stale code where
    // the runtime writes
    // code through a second mapping.
    private static readonly Dictionary<string, string> Emulated = new()
    {
        ["QEMU_LD_PREFIX"] = Libraries,
        ["DOTNET_GCHeapHardLimit"] = "20000000",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
    };

    [Fact]
    public async Task The_arm64_build_gives_the_result_of_the_host()
    {
        Demand.None(Demand.OfFiles(
            [Emulator, Libraries + "/lib/ld-linux-aarch64.so.1", Libraries + "/lib/libstdc++.so.6",
                Libraries + "/lib/libgcc_s.so.1"], Remedy));
        string program = Path.Combine(await image.Publish("linux-arm64"), "Sim.Cli");
        Assert.Equal("AArch64", MachineOf(program));
        RunReport here = Repository.RunHere("july-2024", "0.01", outRoot: null);
        using var empty = new Scratch();

        ProgramRun run = await ProgramRun.Of(
            [Emulator, program, "run", "july-2024", "--scale", "0.01", "--no-output", "--json"], empty.Root, Emulated,
            TimeSpan.FromMinutes(5));

        Assert.True(run.ExitCode == ExitCodes.Of(here.Verdict), $"exit code {run.ExitCode}: {run.Error}{run.Output}");
        Assert.Equal(here.Result.Digest, ResultJson.Read(System.Text.Encoding.UTF8.GetBytes(run.Output)).Digest);
        Assert.Equal(ResultJson.WriteText(here.Result).TrimEnd(), run.Output.TrimEnd());
    }

    // The machine that a program is for, from the header of the file (ELF, e_machine).
    private static string MachineOf(string program)
    {
        Span<byte> header = stackalloc byte[20];
        using FileStream file = File.OpenRead(program);
        file.ReadExactly(header);
        return (header[18] | header[19] << 8) switch
        {
            0xB7 => "AArch64",
            var other => $"another one, {other}",
        };
    }
}
