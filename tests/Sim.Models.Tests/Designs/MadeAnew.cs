namespace Sim.Models.Tests;

/// <summary>The designs of the catalogue, made by the test itself: those of the catalogue were made when the process began.</summary>
internal static class MadeAnew
{
    public static IEnumerable<IDesign> All =>
        DesignCatalogue.Names.Select(name => (IDesign)Activator.CreateInstance(DesignCatalogue.Find(name).GetType())!);
}
