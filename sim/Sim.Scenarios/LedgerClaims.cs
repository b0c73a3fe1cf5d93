namespace Sim.Scenarios;

/// <summary>Checks what a scenario says about ledgers: each is there, and has the scenario's values.</summary>
/// <param name="folder">The scenario's folder.</param>
/// <param name="bag">Takes the diagnostics.</param>
internal sealed class LedgerClaims(IDataFolder folder, DiagnosticBag bag)
{
    /// <summary>The intervals of what was claimed, as far as a fit could tell, else its bounds.</summary>
    public List<StatedRange> Ranges { get; } = [];

    /// <summary>Checks the claims of a scenario.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="plan">The scenario, with its settings.</param>
    /// <param name="set">Paths that the command line has set: these are no longer the scenario's own.</param>
    public void Check(IReadOnlyList<LedgerClaim> claims, ScenarioPlan plan, IReadOnlyList<string> set)
    {
        if (claims.Count == 0)
            return;

        MapNode resolved = NodeReader.ReadFile(
            SourceText.FromString("resolved", ResolvedScenarioWriter.Write(plan)), new DiagnosticBag())!;
        foreach (LedgerClaim claim in claims)
        {
            if (Open(claim) is { } ledger)
                Compare(claim, ledger, resolved, set);
        }
    }

    private Ledger? Open(LedgerClaim claim)
    {
        try
        {
            using Stream stream = folder.Open(claim.File);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            ReadResult<Ledger> read = LedgerText.Read(SourceText.FromBytes(claim.File, bytes.ToArray()));
            if (read.Value is null)
                bag.Add(claim.At, DiagnosticCodes.Ledger, $"'{Clip.Text(claim.File)}' is no ledger",
                    "name a file that 'sim calibrate' wrote");

            return read.Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Add(claim.At, DiagnosticCodes.Ledger, $"there is no ledger '{Clip.Text(claim.File)}'",
                "its path is meant from the scenario's folder; 'sim calibrate' writes it there");
            return null;
        }
    }

    private void Compare(LedgerClaim claim, Ledger ledger, MapNode resolved, IReadOnlyList<string> set)
    {
        LedgerParameter[] own = [.. ledger.Parameters.Where(p => Holds(claim.Path, p.Path))];
        if (own.Length == 0)
            bag.Add(claim.At, DiagnosticCodes.Ledger,
                $"'{Clip.Text(claim.File)}' did not fit '{Clip.Text(claim.Path)}'",
                $"it fitted {string.Join(", ", ledger.Parameters.Select(p => p.Path).Take(6))}");

        foreach (LedgerParameter parameter in own.Where(p => !set.Any(s => Holds(s, p.Path) || Holds(p.Path, s))))
        {
            if (MetricBound.Read(parameter.Low ?? parameter.From) is MetricBound from
                && MetricBound.Read(parameter.High ?? parameter.To) is MetricBound to)
            {
                Ranges.Add(new StatedRange(
                    parameter.Path, Numbers.Nearest(from.Number), Numbers.Nearest(to.Number), RangeOrigin.Ledger));
            }

            string? has = (Overrides.At(resolved, parameter.Path) as ScalarNode)?.Text;
            if (has is null || MetricBound.Read(has) is not MetricBound here
                || MetricBound.Read(parameter.Value) is not MetricBound there || here.Number != there.Number)
            {
                bag.Add(claim.At, DiagnosticCodes.Ledger,
                    $"the ledger has {parameter.Value} for '{Clip.Text(parameter.Path)}', "
                        + $"the scenario {has ?? "nothing"}",
                    "write the ledger's value, or calibrate again");
            }
        }
    }

    // Whether a path is, or lies below, another.
    private static bool Holds(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
