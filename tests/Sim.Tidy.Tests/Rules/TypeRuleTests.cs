namespace Sim.Tidy.Tests;

public sealed class TypeRuleTests
{
    [Theory]
    [InlineData("Thing.cs", "class Thing { class Inner { } }", 0)]
    [InlineData("Thing.cs", "namespace A; class Thing { } enum Other { }", 1)]
    [InlineData("Thing.cs", "class Thing { } delegate void Other();", 1)]
    [InlineData("Thing.cs", "class Other { }", 1)]
    [InlineData("Thing.Part.cs", "partial class Thing { }", 0)]
    [InlineData("Thing.Part.cs", "class Thing { }", 1)]
    [InlineData("Messages.cs", "record Ask; record Answer;", 0)]
    [InlineData("Program.cs", "return 0;", 0)]
    public void A_file_holds_one_type_of_its_name(string file, string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new OneTypeRule(), text, $"sim/Sim.Kernel/{file}").Count);

    [Theory]
    [InlineData("sealed class A { }", 0)]
    [InlineData("static class A { }", 0)]
    [InlineData("abstract record A;", 0)]
    [InlineData("record struct A; struct B { } interface C { } enum D { }", 0)]
    [InlineData("class A { }", 1)]
    [InlineData("record A;", 1)]
    [InlineData("sealed class A { class B { } }", 1)]
    [InlineData("partial class A { } sealed partial class A { }", 0)]
    public void Classes_and_records_must_be_closed_to_inheritance(string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new SealedRule(100), text).Count);

    [Fact]
    public void One_open_type_of_twenty_is_allowed_and_one_of_ten_is_not()
    {
        SourceFile[] Files(int count) => [.. Enumerable.Range(0, count).Select(i =>
            Synthetic.File($"{(i == 0 ? "" : "sealed")} class A{i} {{ }}", $"sim/Sim.Kernel/A{i}.cs"))];
        Assert.Empty(new SealedRule(95).Check(Files(20)));
        Assert.Single(new SealedRule(95).Check(Files(10)));
    }

    [Theory]
    [InlineData("namespace Sim.Kernel;", 0)]
    [InlineData("namespace Sim.Kernel.Calendar;", 1)]
    [InlineData("namespace Sim.Kernel.Other;", 1)]
    [InlineData("namespace Sim.Kernel { }", 1)]
    [InlineData("global using System;", 0)]
    public void A_namespace_is_the_project_in_every_folder(string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new NamespaceRule(), text).Count);

    [Theory]
    [InlineData("class A { static int x; }", 1)]
    [InlineData("class A { static readonly int X = 1; const int Y = 2; int z; }", 0)]
    [InlineData("class A { public static int X { get; set; } }", 1)]
    [InlineData("class A { public static int X { get; } = 1; static int Y => 2; }", 0)]
    [InlineData("class A { public static int[] X => [1]; }", 0)]
    [InlineData("class A { private static readonly int[] X = [1]; }", 0)]
    [InlineData("class A { public static readonly int[] X = [1]; }", 1)]
    [InlineData("class A { private static readonly List<int> X = []; }", 1)]
    [InlineData("class A { private static readonly StringBuilder X = new(); }", 1)]
    [InlineData("class A { static event Action? X; }", 1)]
    public void A_static_that_can_change_is_found(string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new MutableStaticRule(), text).Count);

    [Theory]
    [InlineData("#region A\nclass A { }\n#endregion\n", 1)]
    [InlineData("#pragma warning disable CA1000\nclass A { }\n", 1)]
    [InlineData("#nullable enable\nclass A { }\n", 0)]
    public void Regions_and_warnings_switched_off_are_found(string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new DirectiveRule(), text).Count);
}
