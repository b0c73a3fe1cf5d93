namespace Sim.Models.Tests;

/// <summary>The mechanisms, and the numbers that they should produce.</summary>
internal static class Walks
{
    private static readonly EntityDraws Draws = new(20_240_719, 7);

    /// <summary>What contains a fault is executed.</summary>
    public static FaultCourse Executed(OutcomeProgram program, uint ordinal) =>
        FaultWalk.Of(program, Draws, ordinal, Trial.FailedBoots);

    /// <summary>
    /// Nothing is executed: for each way in which a fault shows, whatever contains it, every endpoint gets the answer
    /// of the first program with that way that was asked for. That program's numbers are right.
    /// </summary>
    public static Walk Replaced()
    {
        var first = new Dictionary<string, OutcomeProgram>(StringComparer.Ordinal);
        return (program, ordinal) =>
        {
            string ways = string.Join('\n', program.Branches);
            first.TryAdd(ways, program);
            return Executed(first[ways], ordinal);
        };
    }

    /// <summary>Endpoints by outcome.</summary>
    public static int[] Count(this Walk walk, OutcomeProgram program, uint endpoints)
    {
        int[] counts = new int[OutcomeTraits.All.Count];
        for (uint ordinal = 0; ordinal < endpoints; ordinal++)
            counts[(int)walk(program, ordinal).Outcome]++;

        return counts;
    }
}
