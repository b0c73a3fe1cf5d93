namespace Sim.Models;

/// <summary>The data of the built-in designs, read once.</summary>
public static class DesignData
{
    /// <summary>How faults show before anything contains them: what the designs answer with.</summary>
    public static Manifestations Manifestations { get; } =
        Manifestations.Read(Resource.Text("manifestations.csv"), "manifestations.csv", DesignCatalogue.Names);

    /// <summary>What they are expected to come to: the oracle of the tests, not read by any design.</summary>
    public static IReadOnlyList<MatrixRow> Matrix { get; } =
        MatrixReader.Read(Resource.Text("design-matrix.csv"), "design-matrix.csv", DesignCatalogue.Names);
}
