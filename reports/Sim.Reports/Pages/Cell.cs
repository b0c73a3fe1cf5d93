namespace Sim.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
public readonly record struct Cell(string Text)
{
    /// <summary>A name of the program that stands below the text, such as that of a metric; or null.</summary>
    public string? Code { get; init; }

    /// <summary>A verdict whose sign stands before the text; or null.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>A sentence in a column of numbers, such as why there is none.</summary>
    public bool IsProse { get; init; }

    /// <summary>What stands below the text where there is room, else in brackets after it, such as an interval; or
    /// null.</summary>
    public string? Detail { get; init; }

    /// <summary>What it means beside what it says; terminals make a colour of it.</summary>
    public Tone Tone { get; init; }

    /// <summary>All of it on one line.</summary>
    public string Line => (Verdict is { } verdict ? Sign(verdict) + " " : "") + Text
        + (Detail is null ? "" : $" ({Detail})");

    /// <summary>The sign of a verdict: a shape of its own beside the word, so that colour is never alone.</summary>
    internal static string Sign(Verdict verdict) => verdict switch
    {
        Contracts.Verdict.Held => "✓", Contracts.Verdict.Violated => "✗", Contracts.Verdict.NotJudged => "–", _ => "?",
    };

    /// <summary>A cell with nothing but text.</summary>
    public static implicit operator Cell(string text) => new(text);
}
