namespace Sim.Scenarios;

/// <summary>The forms in which files write their text as bytes.</summary>
internal static class TextForms
{
    /// <summary>UTF-8, with a byte order mark or without; plain ASCII too.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(false);

    public static readonly Encoding Utf16Low = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static readonly Encoding Utf16High = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The code page 1252 of Windows in western Europe and America.</summary>
    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Name(Encoding form) =>
        form == Utf8 ? InputFile.Utf8 : form == Windows1252 ? "Windows-1252" : "UTF-16";

    /// <summary>A stream of UTF-8 that reads another one, which somebody else closes.</summary>
    public static Stream AsUtf8(Stream stream, Encoding form) =>
        form == Utf8 ? stream : Encoding.CreateTranscodingStream(stream, form, Utf8, leaveOpen: true);
}
