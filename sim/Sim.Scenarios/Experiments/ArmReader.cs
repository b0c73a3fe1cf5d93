namespace Sim.Scenarios;

/// <summary>Reads the scenario of every arm: the experiment's, with what all arms and the arm itself set.</summary>
internal sealed class ArmReader(
    SourceText scenario, IModelLibrary library, ScenarioOverrides overrides,
    IReadOnlyList<(string Text, Mark At)> common, DiagnosticBag bag)
{
    // One mistake that all arms share is told once.
    private const int MostBrokenArms = 20;

    private readonly ReadOnceLibrary _library = new(library);
    private readonly DesignShelf _designs = new(library);
    private readonly PlanParts _parts = new();
    private readonly HashSet<(string, int, int, DiagnosticCode, string)> _told = [];

    /// <summary>The scenario without what single arms set, or null after diagnostics.</summary>
    public ScenarioPlan? Common() => Read([], null, "");

    /// <summary>Whether the scenario takes these settings; after diagnostics where not.</summary>
    /// <param name="sets">The settings with their places.</param>
    /// <param name="plan">The scenario without them.</param>
    /// <param name="where">What they are, for messages.</param>
    public bool Takes(IReadOnlyList<(string Text, Mark At)> sets, ScenarioPlan plan, string where) =>
        Read(sets, SameFleet(sets) ? plan : null, where) is not null;

    /// <summary>The arms; unfinished after diagnostics.</summary>
    public IReadOnlyList<ArmPlan> Arms(IReadOnlyList<ArmDraft> drafts, ScenarioPlan plan)
    {
        List<ArmPlan> arms = [];
        int broken = 0;
        foreach (ArmDraft draft in drafts)
        {
            // A listing may have millions of rows: only an arm with another fleet reads its own.
            if (Read(draft.Sets, SameFleet(draft.Sets) ? plan : null,
                $" (in the arm '{Clip.Text(draft.Name)}')") is { } own)
                arms.Add(new ArmPlan(
                    draft.Name, draft.Label, draft.Levels, [.. draft.Sets.Select(s => s.Text)], _parts.Share(own)));
            else if (++broken == MostBrokenArms)
                break;
        }

        return arms;
    }

    private static bool SameFleet(IReadOnlyList<(string Text, Mark At)> sets) =>
        !sets.Any(s => s.Text.TrimStart().StartsWith("fleet.", StringComparison.Ordinal));

    private ScenarioPlan? Read(
        IReadOnlyList<(string Text, Mark At)> own, ScenarioPlan? earlier, string where)
    {
        (string Text, Mark At)[] sets =
        [
            .. common,
            .. overrides.Sets.Select((s, i) => (s, DiagnosticBag.PlaceOf(overrides.Sets, i))),
            .. own,
        ];
        ScenarioReadResult read = ScenarioReader.Read(
            scenario, _library, _designs,
            overrides with
            {
                Sets = [.. sets.Select(s => s.Text)],
                SetMarks = [.. sets.Select(s => s.At)],
                Seed = null,
                FleetSeed = null,
            },
            earlier);
        foreach (Diagnostic d in read.Diagnostics)
        {
            if (_told.Add((d.File, d.Line, d.Column, d.Code, d.Message)))
                bag.Add(d with { Message = d.Message + where });
        }

        return read.Plan;
    }
}
