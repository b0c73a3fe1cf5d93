using System.Runtime.CompilerServices;

namespace Sim.TestSupport;

/// <summary>Collects what does not hold of a run.</summary>
internal sealed class Claims
{
    private const int Most = 20;

    private readonly List<string> _broken = [];

    /// <summary>What does not hold, at most twenty of it.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>Notes something if it does not hold.</summary>
    /// <param name="holds">Whether it does.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="claim">Its text; the compiler fills it in.</param>
    public void That(bool holds, string about, [CallerArgumentExpression(nameof(holds))] string claim = "")
    {
        if (!holds && _broken.Count < Most)
            _broken.Add($"{about}: not {claim}");
    }

    /// <summary>Notes two sums that should be one.</summary>
    public void Same(double left, double right, string about) =>
        That(Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right))),
            $"{about} ({left} and {right})", "the same");

    /// <summary>Notes a part that is more than its whole.</summary>
    public void Within(double part, double whole, string about) =>
        That(part >= 0 && part <= whole * (1 + 1e-12), $"{about} ({part} of {whole})", "between none and all of it");
}
