namespace Sim.Reports;

/// <summary>A setting that cannot have the effect one would expect of it, in a sentence.</summary>
public static class NoteText
{
    /// <summary>The setting and the reason.</summary>
    public static string Of(PlanNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return $"Note on {note.Path}: {note.Text}.";
    }
}
