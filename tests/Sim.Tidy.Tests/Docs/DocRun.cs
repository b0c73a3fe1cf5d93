using System.Diagnostics;

namespace Sim.Tidy.Tests;

/// <summary>
/// Runs the calls of a page one after the other, as a reader would, in an empty folder that holds the files which the
/// page shows. Large scenarios are cut down to a hundredth; what takes long by its nature is left out.
/// </summary>
internal static class DocRun
{
    public const string Name = "commands-run";

    private static readonly string[] Cheap = ["run", "compare", "calibrate", "sensitivity", "list", "show",
        "validate", "schema"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs what is cheap of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isLarge">Whether a scenario's name stands for a large one.</param>
    public static IReadOnlyList<Finding> Check(MarkdownPage page, Predicate<string> isLarge)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sim-docs-");
        try
        {
            foreach (CodeBlock block in page.Blocks)
            {
                if (block.File is { } file)
                    File.WriteAllText(Path.Combine(folder.FullName, file), block.Text);
            }

            return [
                .. DocCommand.Of(page).Where(IsCheap).Select(c => Run(c, folder.FullName, isLarge)).OfType<Finding>()];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsCheap(DocCommand command) =>
        Cheap.Contains(command.Arguments[0]) || command.Arguments is ["new", "design" or "calibration", ..];

    /// <summary>The arguments that a test can afford.</summary>
    internal static IReadOnlyList<string> Affordable(IReadOnlyList<string> arguments, Predicate<string> isLarge)
    {
        if (arguments[0] == "compare" && !arguments.Contains("--help"))
            return [.. Without(arguments, "--replications"), "--replications", "4"];

        // A ledger belongs beside its scenario, which is the repository's.
        if (arguments[0] == "calibrate" && !arguments.Contains("--help"))
            return [.. arguments, "--no-output"];

        if (arguments[0] == "sensitivity" && !arguments.Contains("--help"))
            return [.. Without(arguments, "--rows"), "--rows", "4", "--trajectories", "2", "--most", "1"];

        if (arguments[0] != "run" || !arguments.Any(a => isLarge(a)))
            return arguments;

        return [.. Without(arguments, "--scale"), "--scale", "0.01"];
    }

    private static List<string> Without(IReadOnlyList<string> arguments, string option)
    {
        var words = arguments.ToList();
        if (words.IndexOf(option) is >= 0 and var at)
            words.RemoveRange(at, Math.Min(2, words.Count - at));

        return words;
    }

    private static Finding? Run(DocCommand command, string folder, Predicate<string> isLarge)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Sim.Cli.dll"));
        foreach (string argument in Affordable(command.Arguments, isLarge))
        {
            // Paths of the repository are meant from its root.
            bool isOurs = argument.Contains('/', StringComparison.Ordinal)
                && Path.Exists(Path.Combine(Repository.Root, argument));
            start.ArgumentList.Add(isOurs ? Path.Combine(Repository.Root, argument) : argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return new Finding(command.Page, command.Line, 1, $"'{command}' takes more than {Patience.TotalSeconds} s",
                "show a smaller run");
        }

        string text = output.GetAwaiter().GetResult();
        if (command.Redirect is { } file && !file.Contains('/', StringComparison.Ordinal))
            File.WriteAllText(Path.Combine(folder, file), text);

        // What is cut down may miss what the whole is expected to show.
        bool isFine = process.ExitCode == 0 || (process.ExitCode, command.Arguments[0]) is (1, "run") or (2, "compare");
        return isFine ? null : new Finding(command.Page, command.Line, 1,
            $"'{command}' ends with {process.ExitCode}: {error.GetAwaiter().GetResult().Trim()} {text.Trim()}",
            "correct the command; a file that it needs stands on the page in a block whose second word is the "
                + "file's name");
    }
}
