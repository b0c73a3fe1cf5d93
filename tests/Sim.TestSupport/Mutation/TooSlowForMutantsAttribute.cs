using System.Reflection;
using Xunit;
using Xunit.v3;

namespace Sim.TestSupport;

/// <summary>A trait of tests that are too slow to run against every mutant; there they are skipped.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class TooSlowForMutantsAttribute : BeforeAfterTestAttribute, ITraitAttribute
{
    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Mutants", "too slow")];

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.SkipWhen(MutationRun.Active, "too slow to run against every mutant");
}
