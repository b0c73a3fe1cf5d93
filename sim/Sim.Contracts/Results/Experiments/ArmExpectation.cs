namespace Sim.Contracts;

/// <summary>How an arm stands to an expectation.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="N">Replications that were measured.</param>
/// <param name="Held">Replications whose own value keeps the bounds.</param>
/// <param name="Mean">Mean over the replications; null where one of them has no value.</param>
/// <param name="Low">Lower end of its interval; null with one replication, which has none.</param>
/// <param name="High">Upper end.</param>
/// <param name="Verdict"><c>met</c> where the whole interval keeps the bounds, <c>unmet</c> where all of it breaks
/// them, <c>open</c> where it holds a bound or a replication has no value. One replication is judged by its
/// value.</param>
/// <param name="Reason">Why it is open for another reason than a bound in the interval, or unmet without a mean; else
/// empty.</param>
public sealed record ArmExpectation(
    string Arm, int N, int Held, double? Mean, double? Low, double? High, ArmVerdict Verdict, string Reason);
