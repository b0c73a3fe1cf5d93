namespace Sim.Reports;

/// <summary>Two runs side by side, and how numbers of theirs differ.</summary>
internal sealed class RunPair
{
    /// <summary>Derives the facts of both.</summary>
    /// <exception cref="InvalidDataException">A moment of a result is not ISO 8601 in UTC.</exception>
    public RunPair(StoredRun a, StoredRun b)
    {
        RunA = a;
        RunB = b;
        A = new RunFacts(a.Result, a.AllWindows);
        B = new RunFacts(b.Result, b.AllWindows);
    }

    /// <summary>The first run as stored.</summary>
    public StoredRun RunA { get; }

    /// <summary>The second run as stored.</summary>
    public StoredRun RunB { get; }

    /// <summary>Facts of the first run.</summary>
    public RunFacts A { get; }

    /// <summary>Facts of the second run.</summary>
    public RunFacts B { get; }

    /// <summary>All transitions are equal.</summary>
    public bool IsSame => A.Result.Digest == B.Result.Digest;

    /// <summary>Which runs a figure shows: for the end of its caption.</summary>
    public string Provenance => string.Create(
        CultureInfo.InvariantCulture,
        $"Simulated; A: seed {A.Result.Seed}, fleet seed {A.Result.FleetSeed}; B: seed {B.Result.Seed}, fleet seed {B.Result.FleetSeed}.");

    /// <summary>Machines of both runs, for captions.</summary>
    public string Counted =>
        $"n = {Numbers.Count(A.Result.Totals.Endpoints)} machines in A, {Numbers.Count(B.Result.Totals.Endpoints)} in B"
        + (A.IsThinned || B.IsThinned ? "; counts of a thinned run are scaled up to its whole fleet" : "");

    /// <summary>B minus A with its sign.</summary>
    public static string Difference(double a, double b, Func<double, string> text) =>
        a.Equals(b) ? "0" : Sign(b - a) + text(Math.Abs(b - a));

    /// <summary>B minus A in percent of A, or a dash where A is nothing.</summary>
    public static string Change(double a, double b) =>
        a.Equals(b) ? "0%" : a == 0 ? "–" : Sign(b - a) + Numbers.Percent(Math.Abs(b - a) / Math.Abs(a));

    private static string Sign(double value) => value < 0 ? "\u2212" : "+";
}
