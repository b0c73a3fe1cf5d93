namespace Sim.Tidy.Tests;

public sealed class WritingRuleTests
{
    [Theory]
    [InlineData("/// <summary>Says it.</summary>\npublic class A { }", 0)]
    [InlineData("public class A { }", 1)]
    [InlineData("/// <summary></summary>\npublic class A { }", 1)]
    [InlineData("// Says it.\npublic class A { }", 1)]
    [InlineData("internal class A { public int B; }", 0)]
    [InlineData("/// <summary>S.</summary>\npublic class A { public int B; int c; }", 1)]
    [InlineData("/// <summary>S.</summary>\npublic class A { /// <inheritdoc/>\npublic int B() => 1; }", 0)]
    [InlineData("/// <summary>S.</summary>\npublic class A { public override string ToString() => \"\"; }", 0)]
    [InlineData("/// <summary>S.</summary>\npublic interface A { int B(); }", 1)]
    [InlineData("/// <summary>S.</summary>\npublic enum A { One, /// <summary>S.</summary>\nTwo }", 1)]
    [InlineData("/// <summary>S.</summary>\npublic record A(int B, string C);", 2)]
    [InlineData("/// <summary>S.</summary>\n/// <param name=\"B\">S.</param>\npublic record A(int B, int C);", 1)]
    [InlineData("/// <summary>Both halves.</summary>\npublic record struct A(ulong Low, ulong High);", 0)]
    public void A_public_member_without_a_docstring_is_found(string text, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new DocumentedRule(), text).Count);

    [Theory]
    [InlineData("A_halted_rollout_opens_no_stage", 0)]
    [InlineData("TestHalt", 1)]
    [InlineData("Halt_works", 1)]
    [InlineData("halt_stops_the_rollout", 1)]
    public void The_name_of_a_test_is_a_sentence(string name, int findings) =>
        Assert.Equal(findings,
            Synthetic.Try(new TestNameRule(),
                $"class A {{ [Fact] public void {name}() {{ }} void Other() {{ }} }}").Count);

    [Theory]
    [InlineData("[Fact] public void A() { }", 0)]
    [InlineData("[Fact(Skip = \"later\")] public void A() { }", 1)]
    [InlineData("[Theory] [InlineData(1)] public void A(int b) { Thread.Sleep(b); }", 1)]
    [InlineData("[Fact] public async Task A() => await Task.Delay(10);", 1)]
    [InlineData("[Fact] public async Task A() => await Task.WhenAny(work, Task.Delay(10));", 0)]
    public void A_test_that_never_runs_or_sleeps_is_found(string member, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new TestHygieneRule(), $"class A {{ {member} }}").Count);

    [Theory]
    [InlineData("One = 1, Two = 2,", "", null)]
    [InlineData("One = 1,", "", "it went away")]
    [InlineData("One = 1, Two = 3,", "", "its number is 3, and was 2")]
    [InlineData("One = 1, Two = 2, Three = 1,", "", "has the number 1 too")]
    [InlineData("One = 1, Two = 2, Three = 4,", "", "it is not in list.txt")]
    [InlineData("One = 1, Two = 2, Three = 3,", "3 Old gone", "belongs to '3 Old gone'")]
    [InlineData("One = 1, Two = 2, Old = 3,", "3 Old gone", "before it went away")]
    [InlineData("One = 1, Two = 2,", "3 Old gone", null)]
    [InlineData("One = 1, Two,", "", "it has no number of its own")]
    public void Numbers_are_unique_and_never_change(string members, string extra, string? expected)
    {
        var rule = new NumberedEnumRule("Kind", "list.txt", ["1 One", "2 Two", extra]);
        IReadOnlyList<Finding> findings = Synthetic.Try(rule, $"enum Kind {{ {members} }}");
        if (expected is null)
            Assert.Empty(findings);
        else
            Assert.Contains(findings, f => f.What.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void An_enum_that_is_not_there_is_found() =>
        Assert.Single(Synthetic.Try(new NumberedEnumRule("Kind", "list.txt", []), "enum Other { }"));

    [Fact]
    public void A_message_names_place_fault_and_what_to_do_instead() => Assert.Equal(
        "sim/A.cs:7 A.B: 70 lines, 60 are allowed. Instead: make methods.",
        new Finding("sim/A.cs A.B", 7, 70, "70 lines, 60 are allowed", "make methods").ToString());
}
