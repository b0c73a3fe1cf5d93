namespace Sim.Reports;

/// <summary>Where the numbers come from, grouped by basis; long groups are folded.</summary>
internal static class AssumptionSection
{
    private const int MaxOpenRows = 8;
    private const int MaxPrintedRows = 10;

    private static readonly (string Basis, string Meaning)[] Known =
    [
        ("published", "stated by a source"),
        ("inferred", "follows from published numbers"),
        ("fitted", "chosen so that the run meets a published number"),
        ("assumed", "our judgement; change it and see"),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        Write(markup, facts.Result.Assumptions, int.MaxValue);
        IReadOnlyList<PlanNote> notes = facts.Result.Notes;
        if (notes.Count > 0)
        {
            DataTable table = new(
                "Settings without the effect that one would expect", ["Setting", "Why"],
                [.. notes.Select(n => (string[])[n.Path, n.Text])])
            {
                IsCards = true,
            };
            table.WriteFolded(markup, $"{Numbers.Count(notes.Count)} without effect: given, and of no use to this run", isOpen: true);
        }
    }

    /// <summary>Writes those of an experiment, whose designs may bring hundreds: long groups stay off paper.</summary>
    public static void Write(Markup markup, IReadOnlyList<Assumption> all) => Write(markup, all, MaxPrintedRows);

    private static void Write(Markup markup, IReadOnlyList<Assumption> all, int mostPrinted)
    {
        if (all.Count == 0)
        {
            markup.Element("p", "The scenario names no source for its numbers.");
            return;
        }

        IEnumerable<string> others = all.Select(a => a.Basis).Where(b => !Known.Any(k => k.Basis == b))
            .Distinct().Order(StringComparer.Ordinal);
        (string Basis, string Meaning)[] groups =
            [.. Known.Where(k => all.Any(a => a.Basis == k.Basis)), .. others.Select(o => (o, "other"))];
        string counts = string.Join(", ", groups.Select(g => $"{Numbers.Count(Of(all, g.Basis).Length)} {g.Basis}"));
        markup.Element("p", $"Numbers that come with a basis: {counts}. "
            + "What the scenario gives without one is not among them; its resolved form holds every value.");
        foreach ((string basis, string meaning) in groups)
        {
            Assumption[] rows = Of(all, basis);
            DataTable table = new(
                $"Numbers that are {basis}", ["Number", "Value", "Source or reason"],
                [.. rows.Select(a => (string[])[a.Path, a.Value, a.Source])])
            {
                IsCards = true,
            };
            bool printed = rows.Length <= mostPrinted;
            markup.Open("div", ("class", printed ? "listed" : "screen"));
            table.WriteFolded(markup, $"{Numbers.Count(rows.Length)} {basis}: {meaning}", rows.Length <= MaxOpenRows);
            markup.Close("div");
        }

        if (groups.Any(g => Of(all, g.Basis).Length > mostPrinted))
        {
            markup.Element("p", "Lists of more than " + Numbers.Count(mostPrinted) + " numbers are not printed; the page on a screen and experiment.json hold them.", ("class", "note paper"));
        }
    }

    private static Assumption[] Of(IReadOnlyList<Assumption> all, string basis) => [.. all.Where(a => a.Basis == basis)];
}
