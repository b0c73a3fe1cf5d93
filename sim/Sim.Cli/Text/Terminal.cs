using Spectre.Console;

namespace Sim.Cli.Text;

/// <summary>
/// One of the two output channels. Knows whether a person looks at it; only then Spectre is loaded, because a tenth of a
/// second of start-up is worth more to a pipeline than a colour.
/// </summary>
internal sealed class Terminal
{
    private readonly TextWriter _writer;
    private IAnsiConsole? _console;

    public Terminal(TextWriter writer, bool redirected, bool colour)
    {
        _writer = writer;
        IsInteractive = !redirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        HasColour = IsInteractive && colour && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    }

    /// <summary>Whether a person sees this, so that a line may be drawn over.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether tones become colours: a terminal, without <c>--no-color</c> and without NO_COLOR.</summary>
    public bool HasColour { get; }

    /// <summary>The console for live regions; interactive terminals only.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    public static Terminal Output(bool colour) => new(System.Console.Out, System.Console.IsOutputRedirected, colour);

    public static Terminal Error(bool colour) => new(System.Console.Error, System.Console.IsErrorRedirected, colour);

    public void Write(Page page)
    {
        if (HasColour)
        {
            WriteToned(page);
        }
        else
        {
            WriteText(page.ToPlainText());
        }
    }

    /// <summary>Writes text as it is; a reader that went away, such as <c>head</c>, is not an error.</summary>
    public void WriteText(string text)
    {
        try
        {
            _writer.Write(text);
            _writer.Flush();
        }
        catch (IOException)
        {
        }
    }

    private void WriteToned(Page page)
    {
        foreach (IReadOnlyList<Piece> line in page.Lines)
        {
            foreach (Piece piece in line)
            {
                Console.Write(new Spectre.Console.Text(piece.Shown, StyleOf(piece.Tone)) { Overflow = Overflow.Fold });
            }

            Console.WriteLine();
        }
    }

    private IAnsiConsole CreateConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(_writer),
        Interactive = InteractionSupport.No,
    });

    internal static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(foreground: Color.Green),
        Tone.Bad => new Style(foreground: Color.Red, decoration: Decoration.Bold),
        Tone.Unsure => new Style(foreground: Color.Yellow),
        _ => Style.Plain,
    };
}
