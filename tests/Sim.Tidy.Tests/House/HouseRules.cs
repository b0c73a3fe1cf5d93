namespace Sim.Tidy.Tests;

/// <summary>Holds the repository to a rule, apart from what the ratchet allows.</summary>
internal static class HouseRules
{
    /// <summary>The exceptions.</summary>
    public static readonly Ratchet Ratchet = Ratchet.Parse(Repository.Read(Ratchet.File));

    /// <summary>Fails with everything that breaks a rule, and what to do instead.</summary>
    public static void Hold(ISourceRule rule, IReadOnlyList<SourceFile> sources) =>
        Hold(rule.Name, rule.Check(sources));

    /// <summary>Fails with everything that breaks a rule, and what to do instead.</summary>
    public static void Hold(string rule, IEnumerable<Finding> findings)
    {
        IReadOnlyList<string> messages = Ratchet.Judge(rule, findings);
        Assert.True(messages.Count == 0, $"{rule}: {messages.Count} to mend\n{string.Join('\n', messages)}\n"
            + "repeat: dotnet test tests/Sim.Tidy.Tests -c Release");
    }
}
