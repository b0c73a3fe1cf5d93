namespace Sim.Scenarios;

/// <summary>
/// The codes of diagnostics. They are stable: tools and tests refer to them. S0xx concern the file, S1xx one value,
/// S2xx values that do not fit together, S3xx overrides, S4xx the catalogue, S5xx listings of organisations.
/// </summary>
public static class DiagnosticCodes
{
    /// <summary>The file cannot be read: it is missing, a directory or not permitted.</summary>
    public const string Unreadable = "S001";

    /// <summary>The file is larger than the reader accepts.</summary>
    public const string TooLarge = "S002";

    /// <summary>The file is not UTF-8 text.</summary>
    public const string NotText = "S003";

    /// <summary>The file holds nothing.</summary>
    public const string Empty = "S004";

    /// <summary>A line is indented with a tab.</summary>
    public const string Tab = "S005";

    /// <summary>The text is not YAML.</summary>
    public const string Syntax = "S006";

    /// <summary>The text is YAML of another kind: a list, a single value, JSON.</summary>
    public const string NotAMapping = "S007";

    /// <summary>An anchor, alias or tag, which input files may not use.</summary>
    public const string Anchor = "S008";

    /// <summary>More than one YAML document.</summary>
    public const string SeveralDocuments = "S009";

    /// <summary>Nested deeper than the reader accepts.</summary>
    public const string TooDeep = "S010";

    /// <summary>More errors than are shown.</summary>
    public const string TooMany = "S011";

    /// <summary>YAML of the lab, but no scenario: the catalogue, a fleet model.</summary>
    public const string OtherDocument = "S012";

    /// <summary>A key that is not known here.</summary>
    public const string UnknownKey = "S101";

    /// <summary>A key that was given before.</summary>
    public const string DuplicateKey = "S102";

    /// <summary>A key that must be given.</summary>
    public const string MissingKey = "S103";

    /// <summary>A mapping, list or value where another of these is due.</summary>
    public const string WrongType = "S104";

    /// <summary>A value that cannot be read.</summary>
    public const string BadValue = "S105";

    /// <summary>A number without its unit.</summary>
    public const string MissingUnit = "S106";

    /// <summary>A value outside its range.</summary>
    public const string OutOfRange = "S107";

    /// <summary>A word that is not one of the accepted ones.</summary>
    public const string UnknownWord = "S108";

    /// <summary>A list or mapping with too few entries.</summary>
    public const string TooFew = "S109";

    /// <summary>A list or mapping with too many entries.</summary>
    public const string TooManyEntries = "S110";

    /// <summary>An annotation without value, basis or source.</summary>
    public const string BadAnnotation = "S111";

    /// <summary>A number of a model file without basis and source.</summary>
    public const string NoBasis = "S112";

    /// <summary>Shares that do not add up to one.</summary>
    public const string Shares = "S201";

    /// <summary>A name that is defined nowhere.</summary>
    public const string UnknownName = "S202";

    /// <summary>Moments in an impossible order, or outside the run.</summary>
    public const string Order = "S203";

    /// <summary>More needed than there are.</summary>
    public const string NeedsMore = "S204";

    /// <summary>Keys that exclude or require each other.</summary>
    public const string Conflict = "S205";

    /// <summary>A name that is used twice.</summary>
    public const string DuplicateName = "S206";

    /// <summary>A metric that does not exist.</summary>
    public const string Metric = "S207";

    /// <summary>Bounds that nothing can keep, or none.</summary>
    public const string Bounds = "S208";

    /// <summary>An override that is not <c>key=value</c>.</summary>
    public const string OverrideSyntax = "S301";

    /// <summary>An override of something that is not there.</summary>
    public const string OverridePath = "S302";

    /// <summary>A scale outside (0, 1].</summary>
    public const string Scale = "S303";

    /// <summary>A catalogue entry whose file does not exist.</summary>
    public const string CatalogueFile = "S401";

    /// <summary>A listing that cannot be opened: it is missing, a directory or not permitted.</summary>
    public const string ListingFile = "S501";

    /// <summary>A listing that is not CSV in UTF-8.</summary>
    public const string ListingText = "S502";

    /// <summary>A listing without a column that is needed, with one twice, or with one that is nearly a field.</summary>
    public const string ListingHeader = "S503";

    /// <summary>A row of a listing that cannot be used.</summary>
    public const string BadRow = "S504";

    /// <summary>How many rows of a listing are bad.</summary>
    public const string BadRows = "S505";

    /// <summary>A listing that is not the one the scenario means.</summary>
    public const string ListingHash = "S506";

    /// <summary>A listing that leaves nobody.</summary>
    public const string ListingEmpty = "S507";

    /// <summary>A listing with more than the reader accepts.</summary>
    public const string ListingSize = "S508";
}
