using System.Text;

namespace Sim.Scenarios;

/// <summary>What there is to know about the forms of text.</summary>
internal static class TextForms
{
    /// <summary>The name that people know a form by.</summary>
    public static string Name(TextForm form) => form switch
    {
        TextForm.Utf8 => "UTF-8",
        TextForm.Windows1252 => "Windows-1252",
        _ => "UTF-16",
    };

    /// <summary>Bytes of the smallest piece of text.</summary>
    public static int Unit(TextForm form) => form is TextForm.Utf16Low or TextForm.Utf16High ? 2 : 1;

    /// <summary>A stream of UTF-8 that reads another one, which somebody else closes.</summary>
    public static Stream AsUtf8(Stream stream, TextForm form) => form == TextForm.Utf8
        ? stream
        : Encoding.CreateTranscodingStream(stream, EncodingOf(form), new UTF8Encoding(false), leaveOpen: true);

    private static Encoding EncodingOf(TextForm form) => form == TextForm.Windows1252
        ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!
        : new UnicodeEncoding(bigEndian: form == TextForm.Utf16High, byteOrderMark: false);
}
