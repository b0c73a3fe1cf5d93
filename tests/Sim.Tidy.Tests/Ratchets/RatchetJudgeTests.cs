namespace Sim.Tidy.Tests;

public sealed class RatchetJudgeTests
{
    private static readonly Ratchet Ratchet = Ratchet.Parse("""{"size": {"a.cs": 500, "b.cs": 450}}""");

    [Fact]
    public void What_is_allowed_passes() => Assert.Empty(Judge(("a.cs", 500), ("b.cs", 450)));

    [Fact]
    public void A_new_place_is_refused() =>
        Assert.Contains("c.cs", Assert.Single(Judge(("a.cs", 500), ("b.cs", 450), ("c.cs", 401))),
            StringComparison.Ordinal);

    [Fact]
    public void A_place_that_got_worse_is_refused() =>
        Assert.StartsWith("a.cs", Assert.Single(Judge(("a.cs", 501), ("b.cs", 450))), StringComparison.Ordinal);

    [Fact]
    public void A_place_that_got_better_must_be_lowered() =>
        Assert.EndsWith("write 480 for 500.", Assert.Single(Judge(("a.cs", 480), ("b.cs", 450))),
            StringComparison.Ordinal);

    [Fact]
    public void A_place_that_is_good_must_be_taken_out() =>
        Assert.EndsWith("take the line out.", Assert.Single(Judge(("a.cs", 500))), StringComparison.Ordinal);

    [Fact]
    public void A_rule_without_exceptions_has_none() =>
        Assert.Single(Ratchet.Judge("other", [new Finding("a.cs", 1, 1, "bad", "better")]));

    private static IReadOnlyList<string> Judge(params (string Key, int Value)[] found) =>
        Ratchet.Judge("size", found.Select(f => new Finding(f.Key, 0, f.Value, "too long", "split it")));
}
