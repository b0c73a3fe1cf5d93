namespace Sim.Contracts.Tests;

public sealed class HostPredicateTests
{
    [Fact]
    public void It_is_any_host_only_where_nothing_is_asked()
    {
        Assert.True(HostPredicate.Any.IsAny);
        Assert.False(new HostPredicate { Kinds = ["server"] }.IsAny);
        Assert.False(new HostPredicate { Encrypted = false }.IsAny);
        Assert.False(new HostPredicate { Wired = true }.IsAny);
    }
}
