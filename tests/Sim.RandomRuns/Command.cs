namespace Sim.RandomRuns;

/// <summary>What the command line asks for.</summary>
/// <param name="Count">How many scenarios.</param>
/// <param name="Seed">Number of the first of them.</param>
/// <param name="Threads">How many run at the same time.</param>
internal sealed record Command(int Count, int Seed, int Threads)
{
    /// <summary>How to use it.</summary>
    public const string Help = """
        Runs random scenarios on every host and looks for runs that fail, differ or break an invariant.

          dotnet run -c Release --project tests/Sim.RandomRuns -- COUNT [--seed N] [--threads N]

          COUNT      how many scenarios, such as 20000
          --seed     number of the first scenario; a fresh one where not given
          --threads  how many run at the same time; 2 where not given

        Exit codes: 0 nothing found · 1 something found · 64 usage · 130 interrupted
        """;

    /// <summary>Reads a command line; null with a sentence where it cannot be read.</summary>
    public static Command? Read(string[] words, out string problem)
    {
        int? count = null;
        int seed = Random.Shared.Next(1_000_000, 1_000_000_000);
        int threads = 2;
        problem = string.Empty;
        for (int i = 0; i < words.Length && problem.Length == 0; i++)
        {
            switch (words[i])
            {
                case "--seed":
                    problem = Number(words, ++i, "--seed", 0, 2_000_000_000, ref seed);
                    break;
                case "--threads":
                    problem = Number(words, ++i, "--threads", 1, 256, ref threads);
                    break;
                default:
                    int number = 0;
                    problem = count is null
                        ? Number(words, i, "the count", 1, 100_000_000, ref number)
                        : $"'{words[i]}' is one word too many";
                    count = number;
                    break;
            }
        }

        problem = problem.Length == 0 && count is null ? "how many scenarios is missing" : problem;
        return problem.Length == 0 ? new Command(count!.Value, seed, threads) : null;
    }

    private static string Number(string[] words, int at, string what, int least, int most, ref int value)
    {
        bool good = at < words.Length
            && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least
            && value <= most;
        return good
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"{what} is a whole number from {least} to {most}");
    }
}
