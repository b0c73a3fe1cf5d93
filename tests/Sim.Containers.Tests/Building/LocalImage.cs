namespace Sim.Containers.Tests;

/// <summary>
/// Images made of files of this machine, for where no image can be pulled. They stand in for the two public ones that
/// the Dockerfile begins with.
/// </summary>
internal static class LocalImage
{
    // The program was published on this machine, by the same line, and lies ready.
    private const string Dotnet = """
        #!/bin/sh
        set -e
        if test -e sim/Sim.Cli/obj; then echo 'what a build left behind is in the context'; exit 1; fi
        test -e sim/Sim.Cli/Sim.Cli.csproj
        while test "$1" != --output; do shift; done
        mkdir -p "$2"
        cp -R /published/. "$2"
        """;

    private static readonly string[] Tools = ["/bin/sh", "/bin/mkdir", "/bin/ln", "/bin/cp"];

    /// <summary>Why none can be made on this machine, or null.</summary>
    public static string? Lack() => OperatingSystem.IsLinux()
        ? Demand.OfFiles([.. Tools, "/usr/bin/ldd"], "the images of the tests are made of a Debian's files")
        : "The images of the tests are made of files of Linux.";

    /// <summary>A base with what the runtime asks of a system, its libraries and OpenSSL, and nothing else.</summary>
    /// <param name="program">The folder of the program.</param>
    public static async Task<BuiltImage> OfBase(string program)
    {
        using var files = new Scratch();
        string[] binaries = [Path.Combine(program, "Sim.Cli"), .. Directory.GetFiles(program, "*.so")];
        foreach (string library in (string[])[.. await Libraries.Of(binaries), .. await Libraries.OfOpenSsl()])
            files.Mirror(library);

        return await Build(files);
    }

    /// <summary>
    /// A stand-in for the SDK: a shell, four tools, and a <c>dotnet</c> that brings the published program.
    /// </summary>
    /// <param name="program">The folder of the program.</param>
    public static async Task<BuiltImage> OfSdk(string program)
    {
        using var files = new Scratch();
        foreach (string file in (string[])[.. Tools, .. await Libraries.Of(Tools)])
            files.Mirror(file);

        foreach (string file in Directory.GetFiles(program, "*", SearchOption.AllDirectories))
        {
            string target = files.At("published/" + Path.GetRelativePath(program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        files.Write("bin/dotnet", Dotnet);
        files.OpenToEveryone("bin/dotnet");
        return await Build(files);
    }

    private static async Task<BuiltImage> Build(Scratch files)
    {
        files.Write("Dockerfile", "FROM scratch\nCOPY . /\n");
        files.Write(".dockerignore", "Dockerfile\n.dockerignore\n");
        return await BuiltImage.Of(files.Root, target: null);
    }
}
