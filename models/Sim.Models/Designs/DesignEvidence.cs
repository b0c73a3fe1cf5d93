namespace Sim.Models;

/// <summary>What the answer of a design to an update rests on.</summary>
internal static class DesignEvidence
{
    /// <summary>
    /// How the fault comes to its outcomes, and where the shares of these are from; null for a fault of unknown class,
    /// which is a mixture of all.
    /// </summary>
    /// <param name="design">The design that answers.</param>
    /// <param name="program">Its answer.</param>
    /// <param name="fault">The class of the fault.</param>
    /// <param name="failedBoots">Failed boots after which a machine goes to its recovery environment.</param>
    public static CellEvidence? Of(DesignSpec design, OutcomeProgram program, string fault, int failedBoots)
    {
        if (fault == FaultClasses.Unknown)
            return null;

        DesignFault data = design.FindFault(fault);
        if (!ReferenceEquals(program.Branches, data.Shows))
            return ByRule(design, program, data, fault, failedBoots);

        bool changed = design.Changes.Any(c => c.Key.StartsWith($"faults.{fault}.", StringComparison.Ordinal));
        return new CellEvidence(
            design.Name, fault, data.Mechanism?.Value ?? "", data.Mechanism?.Basis ?? Basis.Assumed,
            data.Mechanism?.Source ?? "The file gives no mechanism.", Shares(program, failedBoots,
                way => changed || data.Shares.Count == 0 ? Basis.Assumed : data.Shares[way].Basis));
    }

    // The scenario gives what the content compares and the agent supplies: what follows from them needs no share.
    // Whoever knows the share of the data finds both side by side.
    private static CellEvidence ByRule(
        DesignSpec design, OutcomeProgram program, DesignFault data, string fault, int failedBoots)
    {
        double loops = FaultOdds.Of(
            new OutcomeProgram(data.Shows, design.Containment, ""), failedBoots)[(int)Outcome.BootLoop];
        string percent = (loops * 100).ToString("0.#", CultureInfo.InvariantCulture);
        return new CellEvidence(
            design.Name, fault, program.Reason, Basis.Inferred,
            "The inputs that the scenario gives decide for every endpoint alike, and every loop counts. The "
                + "design's own "
                + $"share, {percent}%, is a judgement on any fault of the class, counts loops that need somebody, and "
                + "does not count here.",
            Shares(program, failedBoots, _ => Basis.Inferred));
    }

    private static CellShare[] Shares(OutcomeProgram program, int failedBoots, Func<int, Basis> basisOf) =>
    [
        .. from way in program.Branches.Index()
           let basis = basisOf(way.Index)
           from part in FaultOdds.Of(way.Item, program, failedBoots).Index()
           let share = way.Item.Share.ToDouble() * part.Item
           where share > 0
           group share by (Outcome: part.Index, basis) into same
           let sum = same.Sum()
           orderby sum descending, same.Key
           select new CellShare(((Outcome)same.Key.Outcome).Word(), sum, same.Key.basis),
    ];
}
