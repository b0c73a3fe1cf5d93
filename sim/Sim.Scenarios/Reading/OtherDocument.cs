namespace Sim.Scenarios;

/// <summary>
/// Files of the lab that are no scenarios. Reading one as a scenario would list every key that it lacks; a person only
/// wants to hear that it is the wrong file.
/// </summary>
internal static class OtherDocument
{
    /// <summary>Reports a file that is something else; true where it is.</summary>
    public static bool Recognise(MapNode root, DiagnosticBag bag)
    {
        if (root.Find("scenario") is not null)
        {
            return false;
        }

        (string What, string Hint)? other = root.Find("fleetModel") is not null
            ? ("a fleet model", "name it in a scenario, as fleet: {model: …}")
            : root.Find("scenarios")?.Value is ListNode
                ? ("the catalogue", "'sim list' shows what is in it; run a scenario by its name")
                : null;
        if (other is not { } found)
        {
            return false;
        }

        bag.Add(root.At, DiagnosticCodes.OtherDocument, $"this is {found.What}, not a scenario", found.Hint);
        return true;
    }
}
