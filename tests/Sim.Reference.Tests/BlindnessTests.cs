namespace Sim.Reference.Tests;

public sealed class BlindnessTests
{
    [Fact]
    public void The_reference_host_was_compiled_without_the_engine_the_kernel_and_the_fleet() => Assert.Equal(
        ["Sim.Contracts", "Sim.Hosting", "Sim.Models", "Sim.Numerics"],
        typeof(ReferenceHost).Assembly.GetReferencedAssemblies().Select(a => a.Name).OfType<string>()
            .Where(n => n.StartsWith("Sim.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
