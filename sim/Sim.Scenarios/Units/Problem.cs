namespace Sim.Scenarios;

/// <summary>Why a value cannot be read.</summary>
internal sealed record Problem(DiagnosticCode Code, string Message, string? Suggestion = null)
{
    public static Problem BadValue(string message, string? suggestion = null) =>
        new(DiagnosticCodes.BadValue, message, suggestion);

    public static Problem OutOfRange(string message, string? suggestion = null) =>
        new(DiagnosticCodes.OutOfRange, message, suggestion);

    public static Problem MissingUnit(string message, string suggestion) =>
        new(DiagnosticCodes.MissingUnit, message, suggestion);
}
