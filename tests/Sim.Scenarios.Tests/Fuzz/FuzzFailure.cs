namespace Sim.Scenarios.Tests;

/// <summary>A mutation that the reader did not survive.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Thrown">What came out.</param>
internal sealed record FuzzFailure(int Number, Exception Thrown)
{
    public override string ToString() => Say(Number, Thrown.ToString());

    /// <summary>What happened, where the mutant is kept, and how to repeat it.</summary>
    public static string Say(int number, string what)
    {
        FuzzCase one = FuzzCase.Of(number);
        string path = Path.Combine(Path.GetTempPath(), $"scenario-fuzz-{number}.yaml");
        File.WriteAllBytes(path, one.Bytes);
        return $"mutation {number}, a {one.Kind} made from {one.Origin}, kept as {path}\n{what}\n"
            + $"repeat: {FuzzNumbers.OnlyVariable}={number} dotnet test tests/Sim.Scenarios.Tests -c Release "
            + "--filter FuzzTests";
    }
}
