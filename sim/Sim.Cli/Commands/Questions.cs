using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// Asks a person, one line a question; an empty answer takes the default, and a bad one is asked again.
/// </summary>
/// <param name="terminal">Where questions appear.</param>
/// <param name="answers">Where answers come from, or null to ask nothing and take every default.</param>
internal sealed class Questions(Terminal terminal, TextReader? answers)
{
    /// <summary>The answer to a question.</summary>
    /// <exception cref="OperationCanceledException">The answers ended, as with Ctrl-D.</exception>
    public string Ask(DraftField field)
    {
        while (answers is not null)
        {
            terminal.WriteText($"{field.Question} [{field.Default}]: ");
            string answer = (answers.ReadLine() ?? throw new OperationCanceledException("The answers ended.")).Trim();
            if (answer.Length == 0)
                break;

            if (field.Problem(answer) is not { } problem)
                return answer;

            terminal.Write(TerminalPage.Of([new Statement([], problem, 2, Tone.Bad)]));
        }

        return field.Default;
    }
}
