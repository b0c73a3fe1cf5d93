namespace Sim.Experiments;

/// <summary>The policies by one measure, of which less is better, and what turns two of them round.</summary>
internal interface IPolicyOrder
{
    /// <summary>The measure at the assumed rates.</summary>
    double Value(int policy);

    /// <summary>Whether chance leaves no doubt that one policy is better than another.</summary>
    bool IsDecided(int better, int worse);

    /// <summary>The factor on a lever's rates at which it no longer is.</summary>
    BreakEven Solve(Lever lever, int better, int worse);
}
