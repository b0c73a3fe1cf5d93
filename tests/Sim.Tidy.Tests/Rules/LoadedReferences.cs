using Microsoft.CodeAnalysis;

namespace Sim.Tidy.Tests;

/// <summary>The assemblies that this test program runs with, as references for a compilation.</summary>
internal static class LoadedReferences
{
    private static readonly string[] Paths =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries);

    private static readonly Lazy<IReadOnlyList<(string Name, MetadataReference Reference)>> References = new(() =>
        [.. Paths.Select(
            p => (Path.GetFileNameWithoutExtension(p), (MetadataReference)MetadataReference.CreateFromFile(p)))]);

    /// <summary>All but one, which is being compiled anew.</summary>
    public static IEnumerable<MetadataReference> Without(string? name) =>
        References.Value.Where(r => r.Name != name).Select(r => r.Reference);
}
