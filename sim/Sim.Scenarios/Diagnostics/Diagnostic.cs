namespace Sim.Scenarios;

/// <summary>One thing that is wrong in an input file, with the place and what to write instead.</summary>
/// <param name="File">The file as the user named it, or <c>--set</c> for an override, with its key where there are
/// several.</param>
/// <param name="Line">Line from 1; for an override its number from 1.</param>
/// <param name="Column">Column from 1, in characters.</param>
/// <param name="Code">What kind of mistake it is.</param>
/// <param name="Message">What is wrong, as a clause without a full stop.</param>
/// <param name="Suggestion">What to do instead, or null.</param>
public sealed record Diagnostic(
    string File, int Line, int Column, DiagnosticCode Code, string Message, string? Suggestion)
{
    /// <summary>One line as compilers write it: <c>file:line:col: error CODE message; suggestion</c>.</summary>
    public override string ToString()
    {
        string head = $"{File}:{Line}:{Column}: error {Code} {Message}";
        return Suggestion is null ? head : $"{head}; {Suggestion}";
    }
}
