using Spectre.Console;

namespace Sim.Cli;

/// <summary>
/// One of the two output channels. Knows whether a person looks at it; only then Spectre is loaded, because a tenth of
/// a second of start-up is worth more to a pipeline than a colour.
/// </summary>
internal sealed class Terminal
{
    private readonly StandardStream _stream;
    private readonly bool _mayBeLost;

    private Terminal(StandardStream stream, bool mayBeLost, bool redirected, bool colour)
    {
        (_stream, _mayBeLost) = (stream, mayBeLost);
        IsInteractive = !redirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        HasColour = IsInteractive && colour && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    }

    /// <summary>Whether a person sees this, so that a line may be drawn over.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether tones become colours: a terminal, without <c>--no-color</c> and without NO_COLOR.</summary>
    public bool HasColour { get; }

    /// <summary>The console for live regions; interactive terminals only.</summary>
    public IAnsiConsole Console => field ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(_stream),
        Interactive = InteractionSupport.No,
    });

    /// <summary>Whether text was written as it is: a document, into which no other word may fall.</summary>
    public bool HasDocument { get; private set; }

    /// <summary>Why something that was to be printed is lost; null where nothing is.</summary>
    public Loss? Lost => _stream.HasLost ? _stream.Lost : null;

    /// <summary>Standard output: what is lost there ends the verb.</summary>
    public static Terminal Output(bool colour) =>
        new(StandardStream.Output, mayBeLost: false, System.Console.IsOutputRedirected, colour);

    /// <summary>Standard error: what is lost there stops nothing, and is told at the end.</summary>
    public static Terminal Error(bool colour) =>
        new(StandardStream.Error, mayBeLost: true, System.Console.IsErrorRedirected, colour);

    /// <exception cref="OutputLostException">Standard output takes no more.</exception>
    public void Write(TerminalText page)
    {
        if (HasColour)
            WriteToned(page);
        else
            _stream.Write(page.ToPlainText());

        Check();
    }

    /// <summary>Writes text as it is.</summary>
    /// <exception cref="OutputLostException">Standard output takes no more.</exception>
    public void WriteText(string text)
    {
        HasDocument = true;
        _stream.Write(text);
        Check();
    }

    /// <summary>Draws a line over the one that stands there, or clears it; nothing where nobody looks.</summary>
    public void Redraw(string line = "")
    {
        if (IsInteractive)
            WriteText($"\r{line}\e[K");
    }

    private void Check()
    {
        if (Lost is { } lost && !_mayBeLost)
            throw new OutputLostException(lost);
    }

    private void WriteToned(TerminalText page)
    {
        foreach (IReadOnlyList<Piece> line in page.Lines)
        {
            foreach (Piece piece in line)
                Console.Write(new Spectre.Console.Text(piece.Shown, StyleOf(piece.Tone)) { Overflow = Overflow.Fold });

            Console.WriteLine();
        }
    }

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
