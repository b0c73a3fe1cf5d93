using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Sim.Numerics;

/// <summary>Checks that stay on in Release: a run that breaks one ends, it never goes on with wrong numbers.</summary>
public static class Invariant
{
    /// <summary>Ends the run if a condition does not hold.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="what">Its text; the compiler fills it in.</param>
    /// <exception cref="InvariantViolatedException">It does not hold.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Holds(
        [DoesNotReturnIf(false)] bool condition, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        if (!condition)
            Violated(what);
    }

    [DoesNotReturn]
    private static void Violated(string? what) =>
        throw new InvariantViolatedException($"An invariant does not hold: {what}.");
}
