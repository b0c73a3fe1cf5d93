using System.Text.Json;

namespace Sim.Tidy.Tests;

/// <summary>
/// What the house cannot keep yet: by rule and place, how bad it may be. It only shrinks: a place that got better must
/// be lowered or taken out, and a new one is refused.
/// </summary>
internal sealed class Ratchet
{
    /// <summary>Where it is kept.</summary>
    public const string File = "tests/Sim.Tidy.Tests/ratchet.json";

    private readonly SortedDictionary<string, SortedDictionary<string, int>> _allowed;

    private Ratchet(SortedDictionary<string, SortedDictionary<string, int>> allowed) => _allowed = allowed;

    /// <summary>Names of the rules that have exceptions.</summary>
    public IEnumerable<string> Rules => _allowed.Keys;

    /// <summary>Number of exceptions.</summary>
    public int Count => _allowed.Values.Sum(r => r.Count);

    /// <summary>Reads a ratchet: an object of rules, each an object of places with numbers.</summary>
    public static Ratchet Parse(string json) =>
        new(JsonSerializer.Deserialize<SortedDictionary<string, SortedDictionary<string, int>>>(json)!);

    /// <summary>
    /// What a rule's findings mean: messages of those that are not allowed, and of exceptions that are not needed.
    /// </summary>
    public IReadOnlyList<string> Judge(string rule, IEnumerable<Finding> findings)
    {
        SortedDictionary<string, int> allowed = _allowed.GetValueOrDefault(rule) ?? [];
        var messages = new List<string>();
        var worst = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            worst[finding.Key] = Math.Max(finding.Value, worst.GetValueOrDefault(finding.Key));
            if (finding.Value > allowed.GetValueOrDefault(finding.Key))
                messages.Add(finding.ToString());
        }

        foreach ((string place, int value) in allowed)
        {
            int now = worst.GetValueOrDefault(place);
            if (now < value)
            {
                messages.Add(now == 0
                    ? $"{File}: {rule}, '{place}' is good by now. Instead: take the line out."
                    : $"{File}: {rule}, '{place}' is down to {now}. Instead: write {now} for {value}.");
            }
        }

        return messages;
    }
}
