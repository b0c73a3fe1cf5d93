namespace Sim.Reports;

/// <summary>A label and what there is to say of it, in the column of all texts with a label; for terminals
/// only.</summary>
/// <param name="Label">The label; empty to go on below the entry before.</param>
/// <param name="Text">What is broken into lines.</param>
/// <param name="Tone">What the text means.</param>
public sealed record Entry(string Label, string Text, Tone Tone = Tone.Plain) : Block
{
    /// <summary>Several texts under one label.</summary>
    public static IEnumerable<Entry> List(string label, IEnumerable<string> texts) =>
        texts.Select((text, i) => new Entry(i == 0 ? label : "", text));
}
