using System.Text;

namespace Sim.Models.Tests;

/// <summary>The tables of the page on designs.</summary>
internal static class CellTable
{
    private static readonly string[] Families = ["kernel", "hybrid", "user mode", "platform"];
    private static readonly string[] Codes = ["NO", "BL", "SC", "PR", "HG", "DT", "RJ", "PD", "QD", "DM"];

    /// <summary>The designs by family, each with what contains a fault in it.</summary>
    public static string Designs() =>
        "| family | design | what contains a fault |\n|---|---|---|\n" + string.Concat(
        Shipped.Designs.Select(d => $"| {Families[(int)d.Family]} | `{d.Name}` | {d.Contains} |\n"));

    /// <summary>How many shares there are of each kind, and how many ways of working have a source.</summary>
    public static string Counts()
    {
        CellEvidence[] cells = [.. Shipped.Designs.SelectMany(d => FaultClasses.Names.Select(f => Evidence(d, f)))];
        CellShare[] shares = [.. cells.SelectMany(c => c.Shares)];
        string stated = Count(shares, Basis.Published, Basis.Inferred);
        return "| of | evidence | computed backwards | judgement |\n|---|---|---|---|\n"
            + $"| {shares.Length} shares of outcomes | {stated} | {Count(shares, Basis.Inverted)} | "
            + $"{Count(shares, Basis.Assumed)} |\n| {cells.Length} sentences on how a design works | "
            + $"{Works(Basis.Published)} published, {Works(Basis.Inferred)} inferred | – | {Works(Basis.Assumed)} |\n";

        int Works(Basis basis) => cells.Count(c => c.Basis == basis);
    }

    /// <summary>What others measured beside what the designs come to.</summary>
    public static string Studies() =>
        "| measured | designs come to |\n|---|---|\n" + string.Concat(Study.All.Select(study =>
            $"| {study.Name}: {study.Measured} | "
                + string.Join("; ", study.Designs.Select(d => Beside(study, d))) + " |\n"));

    /// <summary>For each design and class what comes of it and what that rests on.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        foreach (DesignSpec design in Shipped.Designs)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {design.Name}\n\n{design.Title}; family: ")
                .Append(Families[(int)design.Family])
                .Append(".\n\n| class | percent | how it works, and how one knows |\n")
                .Append("|---|---|---|\n");
            foreach (string fault in FaultClasses.Names)
            {
                CellEvidence cell = Evidence(design, fault);
                text.Append(CultureInfo.InvariantCulture,
                    $"| {fault} | {string.Join(", ", cell.Shares.Select(Share))} | {cell.Mechanism} ")
                    .Append(CultureInfo.InvariantCulture, $"*{cell.Basis.Word()}*: {cell.Source} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static CellEvidence Evidence(DesignSpec design, string fault) =>
        FleetDesign.Of(Trial.Plan(design.Name, Trial.Update(fault)))[0].Evidence!;

    private static string Count(CellShare[] shares, params Basis[] bases) =>
        shares.Count(s => bases.Contains(s.Basis)).ToString(CultureInfo.InvariantCulture);

    private static string Beside(Study study, string design)
    {
        double share = study.Recovered(design);
        string text = string.Create(CultureInfo.InvariantCulture, $"`{design}` {share * 100:0.0}%");
        return share < study.Low ? text + ", less than measured"
            : share > study.High ? text + (study.CanFail(design) ? "" : " by construction") + ", more than measured"
            : study.CanFail(design) ? text + ", which agrees"
            : text + " by construction, which agrees";
    }

    private static string Share(CellShare share)
    {
        string text = Codes[(int)EnumWords.Read<Outcome>(share.Outcome)]
            + (share.Share * 100).ToString(" 0.##", CultureInfo.InvariantCulture);
        return share.Basis == Basis.Inverted ? $"**{text}**" : text;
    }
}
