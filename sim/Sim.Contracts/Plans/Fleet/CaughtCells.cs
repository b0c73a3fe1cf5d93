namespace Sim.Contracts;

/// <summary>Cells of a listing that no pattern thought of, and what a catch-all made of them.</summary>
/// <param name="Column">Header of the column.</param>
/// <param name="Pattern">The catch-all, mostly a star.</param>
/// <param name="Value">What they became, such as a kind of device; <c>ignore</c> leaves their rows out.</param>
/// <param name="Texts">Texts that differ.</param>
/// <param name="Rows">Rows with them.</param>
/// <param name="Examples">The most frequent of the texts.</param>
public sealed record CaughtCells(string Column, string Pattern, string Value, int Texts, long Rows,
    IReadOnlyList<string> Examples)
{
    private const string Ignore = "ignore";

    /// <summary>Such as <c>4 texts of Model became workstation by '*', in 310 rows: KVM, Bochs, …</c>.</summary>
    public string ToSentence()
    {
        string became = Value == Ignore ? $"{(Texts == 1 ? "was" : "were")} left out" : $"became {Value}";
        return $"{Numbers.Counted(Texts, "text")} of {Column} {became} by '{Pattern}', in "
            + $"{Numbers.Counted(Rows, "row")}: "
            + string.Join(", ", Examples) + (Texts > Examples.Count ? ", …" : "");
    }
}
