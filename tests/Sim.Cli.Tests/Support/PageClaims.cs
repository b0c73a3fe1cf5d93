using System.Collections.Concurrent;

namespace Sim.Cli.Tests;

/// <summary>What must hold between numbers of a page; what does not is written down.</summary>
/// <param name="run">What repeats the run.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class PageClaims(string run, ConcurrentQueue<string> faults)
{
    public void Sum(string what, double whole, params double[] parts) => Equal(what, parts.Sum(), whole);

    public void Equal(string what, double value, double expected) =>
        That(value.Equals(expected), what, value, expected);

    public void Part(string what, double part, double whole) => That(part >= 0 && part <= whole, what, part, whole);

    // A standard error may be larger than what it is the error of; it is no share.
    public void Shares(string page, string text)
    {
        foreach (double percent in ShownTable.Percents(text.Replace("% of it", "", StringComparison.Ordinal)))
            Part(page + ", a share in percent", percent, 100);
    }

    private void That(bool holds, string what, double value, double other)
    {
        if (!holds)
            faults.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{run}: {what}: {value} against {other}"));
    }
}
