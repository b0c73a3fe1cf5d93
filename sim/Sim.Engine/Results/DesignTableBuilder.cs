using Sim.Engine.Books;
using Sim.Engine.Model;

namespace Sim.Engine.Results;

/// <summary>Writes what became of the endpoints of each design.</summary>
internal static class DesignTableBuilder
{
    private const double HourMs = 3_600_000;

    public static IReadOnlyList<DesignResult> Build(RunModel model, RunBooks books)
    {
        var rows = new DesignResult[model.Programs.Count];
        for (int design = 0; design < rows.Length; design++)
        {
            rows[design] = Row(model.Programs[design], books.Designs[design],
                [.. books.Organisations.Where(o => o.Design == design)]);
        }

        return rows;
    }

    private static DesignResult Row(DesignProgram design, DesignFigures figures, OrganisationFigures[] organisations) => new(
        design.Design.Name, design.Design.Title, organisations.Length, organisations.Sum(o => o.Sizes.Sum()), figures.Applied,
        Outcomes(figures.Outcomes), organisations.Sum(o => o.DownMs) / HourMs, Hours(figures, ProtectionState.AgentDead),
        Hours(figures, ProtectionState.Degraded), (figures.AppliedMs / HourMs) + Hours(figures, ProtectionState.OldContent),
        Hours(figures, ProtectionState.Slowed), design.Program.Reason);

    private static double Hours(DesignFigures figures, ProtectionState state) => figures.StateMs[(int)state] / HourMs;

    private static OutcomeCount[] Outcomes(long[] counts)
    {
        long sum = counts.Sum();
        return [.. counts.Select((count, outcome) => new OutcomeCount(
            OutcomeNames.Of((Outcome)outcome), count, sum == 0 ? 0 : (double)count / sum))];
    }
}
