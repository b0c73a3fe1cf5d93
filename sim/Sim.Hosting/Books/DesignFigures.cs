namespace Sim.Hosting;

/// <summary>What a run counted for one design, in integers.</summary>
public sealed class DesignFigures
{
    /// <summary>Number of <see cref="OutcomeState"/>s.</summary>
    public const int States = (int)OutcomeState.Slowed + 1;

    /// <summary>Outcomes that had shown by the end, by <see cref="Outcome"/>.</summary>
    public long[] Outcomes { get; } = new long[OutcomeTraits.All.Count];

    /// <summary>
    /// Milliseconds in each <see cref="OutcomeState"/>; endpoints still in it count to the end of the run.
    /// </summary>
    public Int128[] StateMs { get; } = new Int128[States];

    /// <summary>Milliseconds up without protection.</summary>
    public Int128 GapMs => Enum.GetValues<OutcomeState>().Where(OutcomeTraits.IsGap)
        .Aggregate(Int128.Zero, (sum, state) => sum + StateMs[(int)state]);

    /// <summary>Endpoints that applied the release.</summary>
    public long Applied { get; set; }

    /// <summary>Sum of the moments of application, ms.</summary>
    public Int128 AppliedMs { get; set; }

    /// <summary>Adds another part of the fleet.</summary>
    public void Add(DesignFigures other)
    {
        for (int i = 0; i < Outcomes.Length; i++)
            Outcomes[i] += other.Outcomes[i];

        for (int i = 0; i < States; i++)
            StateMs[i] += other.StateMs[i];

        Applied += other.Applied;
        AppliedMs += other.AppliedMs;
    }
}
