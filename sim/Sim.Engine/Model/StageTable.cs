namespace Sim.Engine;

/// <summary>When each stage opens, and when the release stops being applied. All are scheduled facts.</summary>
public sealed class StageTable
{
    /// <summary>A moment that never comes.</summary>
    public const long Never = long.MaxValue;

    internal StageTable(RolloutPlan plan)
    {
        Membership = Categorical.Of([.. plan.Stages.Select(s => s.Share)]);
        Opens = [.. plan.Stages.Select(s => plan.ReleaseAt.Milliseconds + s.OpensAfter.Milliseconds)];
        Halt = plan.HaltAt?.Milliseconds ?? Never;
        Revert = plan.RevertAt?.Milliseconds ?? Never;
        Stop = Math.Min(Halt, Revert);
    }

    /// <summary>Stage of an endpoint, by lane D of its presence draw.</summary>
    public Categorical Membership { get; }

    /// <summary>Opening of each stage in ms.</summary>
    public long[] Opens { get; }

    /// <summary>Halt in ms, or <see cref="Never"/>.</summary>
    public long Halt { get; }

    /// <summary>Revert in ms, or <see cref="Never"/>.</summary>
    public long Revert { get; }

    /// <summary>First moment at which nobody applies the release any more.</summary>
    public long Stop { get; }
}
