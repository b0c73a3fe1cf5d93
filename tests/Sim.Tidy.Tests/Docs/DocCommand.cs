using System.Text;

namespace Sim.Tidy.Tests;

/// <summary>A call of <c>sim</c> in the docs.</summary>
/// <param name="Page">The page's path below the repository's root.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Arguments">What <c>sim</c> gets.</param>
/// <param name="Redirect">File that takes standard output, or null.</param>
internal sealed record DocCommand(string Page, int Line, IReadOnlyList<string> Arguments, string? Redirect)
{
    private const string Project = "sim/Sim.Cli";

    /// <summary>The calls in a page's blocks of shell, and in its sentences where they are whole.</summary>
    public static IEnumerable<DocCommand> Of(MarkdownPage page) => page.Blocks
        .Where(b => b.Language is "bash" or "sh").SelectMany(Lines)
        .Concat(page.Inline.Where(i => !HasPlaceholder(i.Text)))
        .Select(Parse).OfType<DocCommand>();

    /// <summary>A line as a call, or null where it calls something else.</summary>
    public static DocCommand? Parse(CodeBlock line)
    {
        List<string> words = Words(line.Text);
        string? redirect = null;
        if (words.IndexOf(">") is >= 0 and var at)
        {
            redirect = words.ElementAtOrDefault(at + 1);
            words = words[..at];
        }

        int skip = words switch
        {
            ["sim", _, ..] => 1,
            ["dotnet", "run", ..] when words.Contains(Project) && words.IndexOf("--") > 0 => words.IndexOf("--") + 1,
            _ => -1,
        };
        return skip < 0 || skip >= words.Count ? null : new DocCommand(line.Page, line.Line, words[skip..], redirect);
    }

    /// <summary>The command as a line.</summary>
    public override string ToString() => "sim " + string.Join(' ', Arguments);

    /// <summary>The words of a line as a shell sees them: quotes, backslashes, and a comment at the end.</summary>
    internal static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char quote = '\0';
        bool any = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quote == '\0' && !any && c == '#')
                break;

            if (c == quote || (quote == '\0' && c is '"' or '\''))
            {
                quote = quote == '\0' ? c : '\0';
                any = true;
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Flush();
            }
            else
            {
                word.Append(c == '\\' && quote != '\'' && i + 1 < line.Length ? line[++i] : c);
                any = true;
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (any)
                words.Add(word.ToString());

            word.Clear();
            any = false;
        }
    }

    // In a sentence a reader fills in <what> and NAME, or what the dots stand for.
    private static bool HasPlaceholder(string text) =>
        text.Contains('…', StringComparison.Ordinal) || text.Contains('<', StringComparison.Ordinal)
        || Words(text).Any(w => w.All(char.IsAsciiLetterUpper));

    // A line that ends in a backslash goes on.
    private static IEnumerable<CodeBlock> Lines(CodeBlock block)
    {
        string[] lines = block.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int start = i;
            string line = lines[i];
            while (line.EndsWith('\\') && i + 1 < lines.Length)
                line = line[..^1] + " " + lines[++i];

            yield return block with { Line = block.Line + start, Text = line };
        }
    }
}
