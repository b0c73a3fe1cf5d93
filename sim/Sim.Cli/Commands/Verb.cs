namespace Sim.Cli;

/// <summary>A verb of <c>sim</c> with what its help says beyond its arguments and options.</summary>
internal sealed class Verb : Command
{
    /// <param name="name">What a person types.</param>
    /// <param name="description">What it does, in a line.</param>
    /// <param name="act">Does it.</param>
    /// <param name="takes">Arguments and options in the order of the help.</param>
    public Verb(string name, string description, Func<Session, ExitCode> act, params IEnumerable<Symbol> takes)
        : base(name, description)
    {
        foreach (Symbol symbol in takes)
        {
            if (symbol is Argument argument)
                Add(argument);
            else
                Add((Option)symbol);
        }

        SetAction(line => Session.Run(line, act));
    }

    /// <summary>What a person types after <c>sim</c>, where it is more than the name.</summary>
    public string? Spelling { get; init; }

    /// <summary>Words of other tools for what it does.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>Paragraphs under the description.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Commands to copy, each with what it does.</summary>
    public IReadOnlyList<(string Command, string Does)> Examples { get; init; } = [];

    /// <summary>Ways in which the verb can end, beside 64, 70, 74 and 141, which every verb has.</summary>
    public string ExitCodes { get; init; } = "0 done";
}
