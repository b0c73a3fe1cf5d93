namespace Sim.Scenarios;

/// <summary>
/// Every code of a diagnostic: what it means and what to do. Codes are stable: tools and tests refer to them. S0xx are
/// about the file, S1xx about one value, S2xx about values that do not fit together, S3xx about overrides, S4xx about
/// the catalogue, S5xx about listings.
/// </summary>
public static class DiagnosticCodes
{
    private static readonly List<DiagnosticCode> Known = [];

    public static readonly DiagnosticCode Unreadable = Code("S001",
        "The file cannot be read: it is missing, a directory or a device, or may not be read.",
        "Check the path; a scenario that is not in the catalogue is named by a path that ends in .yaml.");
    public static readonly DiagnosticCode TooLarge = Code("S002",
        "The file is larger than the reader accepts (1 MiB).",
        "A scenario is a page of text: put lists of machines into a CSV file and name it under the group.");
    public static readonly DiagnosticCode NotText = Code("S003",
        "The file is not UTF-8 text.", "Save it as UTF-8.");
    public static readonly DiagnosticCode Empty = Code("S004",
        "The file holds nothing.", "Start from a scenario that runs: sim new scenario > mine.yaml.");
    public static readonly DiagnosticCode Tab = Code("S005",
        "A line is indented with a tab.", "Indent with spaces.");
    public static readonly DiagnosticCode Syntax = Code("S006",
        "The text is not YAML.",
        "Fix what the message names; quotes around a value with a colon or a hash often suffice.");
    public static readonly DiagnosticCode NotAMapping = Code("S007",
        "The text is YAML of another kind: a list, a single value, JSON.",
        "Write keys and values: scenario: my-name, and so on.");
    public static readonly DiagnosticCode Anchor = Code("S008",
        "An anchor, alias or tag, which input files may not use.",
        "Write the value where it is needed; quote a text that begins with *, & or !.");
    public static readonly DiagnosticCode SeveralDocuments = Code("S009",
        "The file holds more than one YAML document.",
        "Remove the line --- and what follows, or make it a file of its own.");
    public static readonly DiagnosticCode TooDeep = Code("S010",
        "Keys are nested deeper than the reader accepts.",
        "Check the indentation: no key of the format lies that deep.");
    public static readonly DiagnosticCode TooMany = Code("S011",
        "There are more errors than are shown.", "Fix those that are shown, then run it again.");
    public static readonly DiagnosticCode OtherDocument = Code("S012",
        "YAML of another kind than expected here: the catalogue, a model, an experiment, another tool's file.",
        "Name a file of the kind that the message asks for.");

    public static readonly DiagnosticCode UnknownKey = Code("S101",
        "A key that does not exist at this place.",
        "Use the key that the message suggests; 'sim schema' has all of them.");
    public static readonly DiagnosticCode DuplicateKey = Code("S102",
        "A key that was given before.", "Keep one of the two.");
    public static readonly DiagnosticCode MissingKey = Code("S103",
        "A key that must be given.", "Add it; the message shows an example.");
    public static readonly DiagnosticCode WrongType = Code("S104",
        "A mapping, a list or a single value where another of these is expected.", "Write it as the message shows.");
    public static readonly DiagnosticCode BadValue = Code("S105",
        "A value that cannot be read.", "Write it as the message shows.");
    public static readonly DiagnosticCode MissingUnit = Code("S106",
        "A number without its unit.", "Add the unit: 90s, 15m, 6h, 2d for times, 5% for shares.");
    public static readonly DiagnosticCode OutOfRange = Code("S107",
        "A value outside its range.", "Write one within the range that the message names.");
    public static readonly DiagnosticCode UnknownWord = Code("S108",
        "A word that is not one of the accepted ones.", "Take one of those that the message lists.");
    public static readonly DiagnosticCode TooFew = Code("S109",
        "A list or mapping with too few entries.", "Add what is missing, or leave the key out where it is optional.");
    public static readonly DiagnosticCode TooManyEntries = Code("S110",
        "A list or mapping with too many entries, or factors with too many combinations.",
        "Write fewer; the message names the most.");
    public static readonly DiagnosticCode BadAnnotation = Code("S111",
        "An annotation without value, basis or source.", "Write {value: 5%, basis: assumed, source: why}.");
    public static readonly DiagnosticCode NoBasis = Code("S112",
        "A number of a model file without basis and source.",
        "Say where it comes from: basis and source beside the value or for the whole table.");

    public static readonly DiagnosticCode Shares = Code("S201",
        "Shares that do not add up to 100%.", "Correct them; the message names their sum.");
    public static readonly DiagnosticCode UnknownName = Code("S202",
        "A name that is defined nowhere.", "Use one that the message lists, or define it.");
    public static readonly DiagnosticCode Order = Code("S203",
        "Moments in an impossible order, or outside the run.", "Correct the moment, or the run's start and duration.");
    public static readonly DiagnosticCode NeedsMore = Code("S204",
        "More is needed than there is.", "Ask for less, or enlarge what it is taken from.");
    public static readonly DiagnosticCode Conflict = Code("S205",
        "Keys that exclude or require each other.",
        "Remove the one that is not meant, or add the one that is missing.");
    public static readonly DiagnosticCode DuplicateName = Code("S206",
        "A name that is used twice.", "Give each its own.");
    public static readonly DiagnosticCode Metric = Code("S207",
        "A metric that does not exist.", "Use the one that the message suggests; the reference lists every metric.");
    public static readonly DiagnosticCode Bounds = Code("S208",
        "Bounds that nothing can keep, or none at all.", "Write atLeast, atMost or both, the smaller one first.");
    public static readonly DiagnosticCode DesignHash = Code("S209",
        "A file of a design that is not the one the scenario means.",
        "Bring back the file that is meant, or change sha256 if this one is.");
    public static readonly DiagnosticCode Ledger = Code("S210",
        "A ledger that is not there, is none, or has another value than the scenario.",
        "Write the value of the ledger, or calibrate again.");

    public static readonly DiagnosticCode OverrideSyntax = Code("S301",
        "An override that is not key=value.", "Write --set dotted.path=value, in quotes where the shell needs them.");
    public static readonly DiagnosticCode OverridePath = Code("S302",
        "An override of something that is not there.",
        "Use the path that the message suggests; 'sim show SCENARIO' lists all of them.");
    public static readonly DiagnosticCode Scale = Code("S303",
        "A scale that is not above 0 and at most 1.", "Write a part such as 0.1 or 10%.");

    public static readonly DiagnosticCode CatalogueFile = Code("S401",
        "A catalogue entry whose file does not exist.", "Correct its path, which is relative to the catalogue.");

    public static readonly DiagnosticCode ListingFile = Code("S501",
        "A listing that cannot be opened: it is missing, a directory or too large, or may not be read.",
        "Put the file into the scenario's folder; its path is relative to it.");
    public static readonly DiagnosticCode ListingText = Code("S502",
        "A listing whose bytes are not text in one encoding.", "Save the whole file as CSV UTF-8.");
    public static readonly DiagnosticCode ListingHeader = Code("S503",
        "A listing without a column that is needed, with one twice, or with one that is not read and may matter.",
        "Name the column under columns, or write that it is ignored, as the message shows.");
    public static readonly DiagnosticCode BadRow = Code("S504",
        "A row of a listing that cannot be used.", "Fix the cell, or translate it under values.");
    public static readonly DiagnosticCode BadRows = Code("S505",
        "How many rows of a listing are bad, by reason.",
        "Fix them, or write onBadRow: skip to leave them out and count them.");
    public static readonly DiagnosticCode ListingHash = Code("S506",
        "A listing that is not the one the scenario means.",
        "Bring back the file that is meant, or change sha256 if this one is.");
    public static readonly DiagnosticCode ListingEmpty = Code("S507",
        "A listing that leaves nobody.", "Check the platform, the columns and what leaves rows out.");
    public static readonly DiagnosticCode ListingSize = Code("S508",
        "A listing with more than the reader accepts.", "Sum small organisations up, or split the file by a column.");

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Known;

    private static DiagnosticCode Code(string id, string meaning, string remedy)
    {
        var code = new DiagnosticCode(id, meaning, remedy);
        Known.Add(code);
        return code;
    }
}
