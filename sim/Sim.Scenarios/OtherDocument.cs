namespace Sim.Scenarios;

/// <summary>Files of another kind than expected: a person only wants to hear that it is the wrong file.</summary>
internal static class OtherDocument
{
    /// <summary>Reports a file that is no scenario; true where it is something else.</summary>
    public static bool Recognise(MapNode root, DiagnosticBag bag)
    {
        bool experiment = IsExperiment(root);
        return (experiment || IsCalibration(root) || LedgerText.IsLedger(root) || root.Find("scenario") is null)
            && Report(root, bag, "a scenario", experiment ? ("an experiment", "'sim compare' runs it") : Neither(root));
    }

    /// <summary>Reports a file that is no experiment; true where it is something else.</summary>
    public static bool RecogniseForExperiment(MapNode root, DiagnosticBag bag) =>
        root.Find("experiment") is null && Report(
        root, bag, "an experiment",
        root.Find("fleet") is not null ? ("a scenario", "'sim run' runs it") : Neither(root));

    /// <summary>Reports a file that is no calibration; true where it is something else.</summary>
    public static bool RecogniseForCalibration(MapNode root, DiagnosticBag bag) =>
        root.Find("calibration") is null && Report(
        root, bag, "a calibration",
        root.Find("fleet") is not null ? ("a scenario", "'sim run' runs it")
            : IsExperiment(root) ? ("an experiment", "'sim compare' runs it") : Neither(root));

    /// <summary>Whether a document is a calibration: it names its scenario instead of saying it.</summary>
    public static bool IsCalibration(MapNode root) =>
        root.Find("calibration") is not null && root.Find("fleet") is null;

    /// <summary>Whether a document is an experiment: it names its scenario instead of saying it.</summary>
    public static bool IsExperiment(MapNode root) => root.Find("experiment") is not null && root.Find("fleet") is null;

    private static (string What, string Hint)? Neither(MapNode root) => root.Find("fleetModel") is not null
        ? ("a fleet model", "name it in a scenario, as fleet: {model: …}")
        : root.Find("ecosystemModel") is not null
        ? ("an ecosystem model", "name it in an experiment, as year: {ecosystem: …}")
        : IsCalibration(root)
        ? ("a calibration", "'sim calibrate' runs it")
        : LedgerText.IsLedger(root)
        ? ("a ledger of a calibration", "name it beside a fitted number: {value: …, basis: fitted, ledger: …}")
        : DesignReader.IsDesign(root)
        ? ("a design", "name it in a scenario, as design: {name: …}")
        : root.Find("scenarios")?.Value is ListNode
            ? ("the catalogue", "'sim list' shows what is in it; run a scenario by its name")
            : null;

    private static bool Report(MapNode root, DiagnosticBag bag, string expected, (string What, string Hint)? other) =>
        other is { } found
        && !bag.Stop(root.At, DiagnosticCodes.OtherDocument, $"this is {found.What}, not {expected}", found.Hint);
}
