namespace Sim.Calibration;

/// <summary>What a fit rests on.</summary>
/// <param name="Points">Points that were run.</param>
/// <param name="LeftOut">Points whose runs lack a value of a row.</param>
/// <param name="Rounds">Rounds after the first design.</param>
/// <param name="Gap">The largest difference between surfaces and runs where both were looked at last, in standard
/// errors.</param>
/// <param name="Tolerance">Where they agree.</param>
public sealed record FitEffort(int Points, int LeftOut, int Rounds, double Gap, double Tolerance)
{
    /// <summary>Whether surfaces and runs agree.</summary>
    public bool Agrees => Gap <= Tolerance;
}
