namespace Sim.RandomRuns;

/// <summary>Whether the reader accepts a scenario and reads it back as it is.</summary>
internal static class Refusal
{
    /// <summary>What is wrong, or null. Says nothing of listed fleets, whose file does not exist.</summary>
    public static string? Of(ScenarioPlan plan)
    {
        if (plan.Fleet.Groups.Any(group => group.Listing is not null))
            return null;

        // A random plan holds every design; a file says what is changed in those that it names.
        HashSet<string> named = [.. plan.DesignMix.Select(d => d.Design.Name).DefaultIfEmpty(plan.Design.Name)];
        if (plan.Update.By == UpdateMaker.PlatformVendor)
            named.Add(plan.Platform.Design);

        plan = plan with { Designs = [.. plan.Designs.Where(d => named.Contains(d.Reference))] };
        string text = ResolvedScenarioWriter.Write(plan);
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString(plan.Name + ".yaml", text), Shipped.DesignsOnly());
        if (read.Plan is not { } again)
            return "the reader refuses it: " + string.Join("; ", read.Diagnostics.Take(5));

        // What the reader notes beside the scenario is no part of it.
        return ResolvedScenarioWriter.Write(again with { Assumptions = plan.Assumptions }) == text
            ? null
            : "it reads back as another scenario";
    }
}
