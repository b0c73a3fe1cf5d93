namespace Sim.Scenarios;

/// <summary>Checks of a design's file what no single value can tell: shares that add up, and no way twice.</summary>
internal sealed class DesignFileChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        foreach ((string name, Bound fault) in root[DesignFileCodec.Faults]?.Members ?? [])
        {
            Bound? shows = fault[FaultShowsCodec.Shows];
            Bound? expected = fault[FaultShowsCodec.Outcomes];
            CheckTools.SumToOne(bag, shows, shows?.Items?.Select(b => b.Maybe(BranchCodec.Share)) ?? [],
                $"the ways in which {name} shows");
            CheckTools.SumToOne(bag, expected, expected?.Members.Select(m => m.Value.Value as Ratio?) ?? [],
                $"the expected outcomes of {name}");
            Twice(shows);
        }
    }

    private void Twice(Bound? shows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Bound branch in shows?.Items ?? [])
        {
            if (!seen.Add(
                string.Join(' ',
                    branch.Members.Where(m => m.Key != BranchCodec.Share.Name).OrderBy(m => m.Key,
                        StringComparer.Ordinal).Select(m => m.Value.Value))))
                bag.Add(branch.At, DiagnosticCodes.DuplicateName, "a second entry of this way",
                    "add its share to the other");
        }
    }
}
