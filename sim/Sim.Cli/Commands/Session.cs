namespace Sim.Cli;

/// <summary>
/// One call of a verb: its channels, its lab, its interruption, and how its errors become exit codes.
/// </summary>
internal sealed class Session
{
    private static readonly TimeSpan WritingGrace = TimeSpan.FromSeconds(3);
    private readonly ParseResult _line;
    private readonly Lazy<SimLab> _lab;
    private readonly Lazy<CancellationToken> _stop;

    private Session(ParseResult line)
    {
        bool colour = !line.GetValue(CommonOptions.NoColour);
        _line = line;
        Output = Terminal.Output(colour);
        Error = Terminal.Error(colour);
        _lab = new Lazy<SimLab>(() => SimLab.Open(Environment.CurrentDirectory, AppContext.BaseDirectory));
        _stop = new Lazy<CancellationToken>(() => Interrupt.OfThisProcess.Listen(EndAtOnce));
    }

    /// <summary>Standard output: what the verb was asked for.</summary>
    public Terminal Output { get; }

    /// <summary>Standard error: progress and complaints.</summary>
    public Terminal Error { get; }

    /// <summary>The lab that the user stands in.</summary>
    public SimLab Lab => _lab.Value;

    /// <summary>Cancelled by Ctrl-C; before the first look at it, Ctrl-C ends the process.</summary>
    public CancellationToken Stop => _stop.Value;

    /// <summary>What the command line asks to run.</summary>
    public RunRequest Request => CommonOptions.RequestOf(_line);

    /// <summary>
    /// The folder that holds what the verb was asked for, once it is written, as the user would type it: whoever cannot
    /// read the output looks there.
    /// </summary>
    public string? Kept { get; private set; }

    /// <summary>
    /// Runs a verb; every way to fail ends in one short message and the exit code that belongs to it.
    /// </summary>
    public static int Run(ParseResult line, Func<Session, ExitCode> verb)
    {
        var session = new Session(line);
        ExitCode code;
        try
        {
            code = verb(session);
        }
        catch (Exception e)
        {
            code = session.Explain(e);
        }

        return (int)session.End(code);
    }

    /// <summary>The value of an option.</summary>
    public T? Get<T>(Option<T> option) => _line.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T? Get<T>(Argument<T> argument) => _line.GetValue(argument);

    /// <summary>Prints a page.</summary>
    /// <exception cref="OutputLostException">Standard output takes no more.</exception>
    public ExitCode Show(TerminalText page, ExitCode code = ExitCode.Held)
    {
        Output.Write(page);
        return code;
    }

    /// <summary>Prints a document as it is.</summary>
    /// <exception cref="OutputLostException">Standard output takes no more.</exception>
    public ExitCode Print(string document, ExitCode code = ExitCode.Held)
    {
        Output.WriteText(document);
        return code;
    }

    /// <summary>The verb has written this folder, or none.</summary>
    public void Keep(string? folder) =>
        Kept = folder is null ? null : Path.GetRelativePath(Environment.CurrentDirectory, folder);

    // Lost progress changes no verdict, but a call that lost a part of what it had to say is no full success.
    private ExitCode End(ExitCode code)
    {
        if (code != ExitCode.Held || Error.Lost is not { } loss)
            return code;

        try
        {
            if (!Output.HasDocument && Output.Lost is null)
            {
                Output.Write(
                    ErrorPage.Of(loss.Sentence + ": progress is not shown", "--quiet shows none, and asks for none"));
            }

            return loss.Code;
        }
        catch (OutputLostException e)
        {
            return e.Loss.Code;
        }
    }

    private ExitCode Explain(Exception e)
    {
        if (e is OutputLostException { Loss: var loss })
        {
            if (loss.Code != ExitCode.ReaderLeft)
            {
                Error.Write(ErrorPage.Of(loss.Sentence, Kept is null
                    ? "what was asked for could not be printed"
                    : $"the results are complete in {Kept}"));
            }

            return loss.Code;
        }

        (ExitCode code, TerminalText page) = e switch
        {
            OperationCanceledException => (ExitCode.Interrupted, ErrorPage.Interrupted),
            LabInputException { Diagnostics.Count: > 0 } input =>
                (ExitCode.BadInput, DiagnosticsPage.Of(input.Diagnostics)),
            LabInputException input => (ExitCode.BadInput, ErrorPage.Of(input.Message, input.Hint)),
            ResultReadException read => (ExitCode.BadInput, ErrorPage.Of(Phrases.Clause(read.Message), read.Hint)),
            ResultWriteException write => (ExitCode.Internal, ErrorPage.Of(
                Phrases.Clause(write.Message), "choose another folder with --out, or take --no-output")),
            CatalogueWriteException write => (ExitCode.Internal, ErrorPage.Of(
                Phrases.Clause(write.Message), "nothing has changed; may you write to the catalogue's folder?")),
            OutOfMemoryException => (ExitCode.Internal, ErrorPage.Of(
                "the machine has too little memory for this run", "take a part of the fleet, such as --scale 0.1")),
            _ => (ExitCode.Internal, ErrorPage.Of(
                $"internal error: {e.Message}", "this is a bug; repeat it with --debug and report what that prints")),
        };
        Error.Write(page);
        if (Get(CommonOptions.Debug))
            Error.WriteText(VisibleText.Of(e.ToString()) + "\n");

        return code;
    }

    // A folder that is being written is stopped by the first signal and removed by its writer, which gets a moment for
    // it.
    private void EndAtOnce()
    {
        if (_lab.IsValueCreated)
            _lab.Value.Settle(WritingGrace);

        if (Error.IsInteractive)
            Error.WriteText("\e[?25h\n");
    }
}
