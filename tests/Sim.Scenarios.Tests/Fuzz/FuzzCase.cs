using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>One mutation: a function of its number alone, so that it can be repeated without those before it.</summary>
internal sealed class FuzzCase
{
    private const int Seed = 291_000_000;

    private static readonly SourceText Small = Repository.Source("scenarios/laws/canary.yaml");
    private static readonly SourceText Large = Repository.Source("scenarios/incidents/july-2024.yaml");
    private static readonly SourceText Laboratory = Repository.Models.Find(ModelKind.Fleets, "laboratory")!;
    private static readonly SourceText Enterprise = Repository.Models.Find(ModelKind.Fleets, "enterprise-2024")!;
    private static readonly IModelLibrary Real = Library(Laboratory, Enterprise);

    private FuzzCase(FuzzKind kind, string origin, byte[] bytes) => (Kind, Origin, Bytes) = (kind, origin, bytes);

    /// <summary>What it is read as.</summary>
    public FuzzKind Kind { get; }

    /// <summary>The file that it was made from.</summary>
    public string Origin { get; }

    /// <summary>The mutant.</summary>
    public byte[] Bytes { get; }

    public static FuzzCase Of(int number)
    {
        var random = new Random(Seed + number);
        FuzzKind kind = random.Next(10) switch
        {
            < 6 => FuzzKind.Scenario,
            < 8 => FuzzKind.FleetModel,
            8 => FuzzKind.Catalogue,
            _ => FuzzKind.Setting,
        };
        (string origin, byte[] original) = FuzzCorpus.Pick(kind, random);
        return new FuzzCase(kind, origin, Mutations.Apply(original, random));
    }

    /// <summary>Reads the mutant; true where it is still valid. Anything but a plan or errors throws.</summary>
    public bool Read() => Kind switch
    {
        FuzzKind.Scenario => Scenario(SourceText.FromBytes("mutant.yaml", Bytes), Real, ScenarioOverrides.None),
        FuzzKind.FleetModel => FleetModel(SourceText.FromBytes("mutant.yaml", Bytes)),
        FuzzKind.Catalogue => Catalogue(SourceText.FromBytes("mutant.yaml", Bytes)),
        _ => Scenario(Small, Real, new ScenarioOverrides { Sets = [Encoding.UTF8.GetString(Bytes)] }),
    };

    private bool FleetModel(SourceText mutant)
    {
        bool small = Origin.Contains("laboratory", StringComparison.Ordinal);
        return small
            ? Scenario(Small, Library(mutant, Enterprise), ScenarioOverrides.None)
            : Scenario(Large, Library(Laboratory, mutant), ScenarioOverrides.None);
    }

    // A plan that was read must be written as a scenario that reads back as the same plan, whatever mutations made of
    // it.
    private static bool Scenario(SourceText text, IModelLibrary library, ScenarioOverrides overrides)
    {
        ScenarioReadResult result = ScenarioReader.Read(text, library, overrides);
        if (result.Plan is not { } plan)
        {
            Errors(result.Diagnostics);
            return false;
        }

        string resolved = ResolvedScenarioWriter.Write(plan);
        ScenarioReadResult again = ScenarioReader.Read(SourceText.FromString("resolved.yaml", resolved), library);
        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics.Take(5)));
        Assert.Equal(resolved, ResolvedScenarioWriter.Write(again.Plan));
        return true;
    }

    private static bool Catalogue(SourceText text)
    {
        ReadResult<ScenarioCatalogue> result = CatalogueReader.Read(text, FuzzCorpus.HasScenario);
        if (result.Value is null)
        {
            Errors(result.Diagnostics);
            return false;
        }

        return true;
    }

    private static void Errors(IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics,
            d => Assert.True(d is { Line: > 0, Column: > 0, Message.Length: > 0 and < 2_000 }, d.ToString()));
    }

    private static MemoryModelLibrary Library(SourceText laboratory, SourceText enterprise) =>
        Shipped.DesignsOnly().With(ModelKind.Fleets, "laboratory", laboratory).With(ModelKind.Fleets, "enterprise-2024",
            enterprise);
}
