using System.Security.Cryptography;
using System.Text;

namespace Sim.Calibration;

/// <summary>
/// What a run is known by: the version of the model, the scenario with every default, and its seeds. What only people
/// read is no part of it, nor where its numbers come from.
/// </summary>
public static class RunKey
{
    /// <summary>The digest of a scenario, whatever its seeds: 32 hexadecimal digits.</summary>
    public static string OfScenario(ScenarioPlan plan)
    {
        string text = $"model {ModelVersion.Current}\n" + ResolvedScenarioWriter.Write(plan with
        {
            Title = "", Question = "", Expectations = [], Published = [], Assumptions = [], Seed = 0, FleetSeed = 0,
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    /// <summary>The key of a run.</summary>
    /// <param name="scenario">The digest of its scenario.</param>
    /// <param name="fleetSeed">Who exists.</param>
    /// <param name="seed">What happens.</param>
    public static string Of(string scenario, FleetSeed fleetSeed, Seed seed) => $"{scenario}-{fleetSeed}-{seed}";
}
