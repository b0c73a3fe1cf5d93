namespace Sim.Scenarios;

/// <summary>How the text of a file is written as bytes.</summary>
internal enum TextForm
{
    /// <summary>UTF-8, with a byte order mark or without; plain ASCII too.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16Low,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16High,

    /// <summary>The code page 1252 of Windows in western Europe and America.</summary>
    Windows1252,
}
