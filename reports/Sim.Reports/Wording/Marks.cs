namespace Sim.Reports;

/// <summary>The mark of a verdict: a sign of its own shape beside the word, so that colour is never alone.</summary>
internal static class Marks
{
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Held => "✓", Verdict.Violated => "✗", Verdict.NotJudged => "–", _ => "?",
    };
}
