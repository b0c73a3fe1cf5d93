namespace Sim.Tidy.Tests;

public sealed class FolderCycleRuleTests
{
    [Fact]
    public void Folders_that_use_each_other_are_a_circle_with_its_reasons()
    {
        Finding finding = Assert.Single(Check(
            ("One/A.cs", "namespace P; class A { B? b; }"), ("Two/B.cs", "namespace P; class B { void M() => C.N(); }"),
            ("Three/C.cs", "namespace P; static class C { public static void N() { } static A? a; }")));
        Assert.Contains("One, Three, Two", finding.What, StringComparison.Ordinal);
        Assert.Contains("One to Two: A.cs uses B.cs", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_that_use_each_other_in_one_direction_are_fine() => Assert.Empty(Check(
        ("One/A.cs", "namespace P; class A { B? b; C? c; }"), ("Two/B.cs", "namespace P; class B { C? c; }"),
        ("Three/C.cs", "namespace P; class C { }")));

    [Fact]
    public void A_member_that_is_called_like_a_type_is_no_use_of_it() => Assert.Empty(Check(
        ("One/A.cs", "namespace P; class A { public int B; public int M() => B; }"),
        ("Two/B.cs", "namespace P; class B { A? a; }")));

    [Fact]
    public void The_folder_of_the_project_itself_counts() => Assert.Single(Check(
        ("A.cs", "namespace P; class A { B? b; }"), ("Two/B.cs", "namespace P; class B { A? a; }")));

    [Fact]
    public void Two_circles_are_told_apart() => Assert.Equal(
        ["a b", "c d"],
        FolderGraph.Cycles([("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "c"), ("d", "e")])
            .Select(c => string.Join(' ', c)));

    private static IReadOnlyList<Finding> Check(params (string Path, string Text)[] files) =>
        [.. new FolderCycleRule([]).Check([.. files.Select(f => new SourceFile($"sim/P/{f.Path}", f.Text))])];
}
