using Sim.Cli;

StandardStream.LookAtBoth();
using Interrupt interrupt = Interrupt.OfThisProcess;
RootCommand root = Verbs.Build();
ParseResult line = root.Parse(args is ["help", .. var rest] ? [.. rest, "--help"] : args);
if (PageAction.IsWrong(line))
{
    Terminal error = Terminal.Error(colour: !args.Contains("--no-color"));
    error.Write(args.Length == 0 ? HelpPage.Of(root) : UsageErrors.Of(line));
    return (int)ExitCode.Usage;
}

// Signals and exceptions are the verbs' own business: they must leave no half-written folder and give exact exit codes.
return line.Invoke(
    new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
