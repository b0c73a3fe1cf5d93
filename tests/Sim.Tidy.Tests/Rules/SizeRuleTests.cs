namespace Sim.Tidy.Tests;

public sealed class SizeRuleTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(8, 10, 0)]
    [InlineData(7, 10, 1)]
    public void A_project_has_no_more_long_lines_than_are_left_to_it(int lines, int allowed, int findings)
    {
        string text = string.Concat(Enumerable.Repeat($"// {new string('x', 118)}\n", lines));
        var rule = new LineLengthRule(120, new SortedDictionary<string, int> { ["Sim.Kernel"] = allowed });
        Assert.Equal(findings, rule.Check([Synthetic.File(text + "class A { }\n", "sim/Sim.Kernel/A.cs")]).Count());
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_file_may_reach_the_limit_and_not_pass_it(int lines, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new FileSizeRule(400), Synthetic.Lines(lines)).Count);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void One_long_file_of_ten_is_too_many_but_one_of_eleven_is_not(int longOnes, bool found)
    {
        SourceFile[] files = [
            .. Enumerable.Range(0, 12)
                .Select(i => Synthetic.File(Synthetic.Lines(i < longOnes ? 201 : 50), $"sim/Sim.Kernel/F{i}.cs"))];
        Assert.Equal(found, new FileSizeShareRule(200).Check(files).Any());
    }

    [Fact]
    public void The_length_of_a_method_leaves_out_docstring_and_attributes()
    {
        const string text =
            "class A\n{\n    /// <summary>\n    /// Long.\n    /// </summary>\n    [Obsolete]\n    void B()\n    "
                + "{\n        C();\n    }\n}\n";
        Assert.Empty(Synthetic.Try(new MethodSizeRule(4), text));
        Finding finding = Assert.Single(Synthetic.Try(new MethodSizeRule(3), text));
        Assert.Equal((4, "sim/Sim.Kernel/Calendar/Thing.cs A.B"), (finding.Value, finding.Key));
    }

    [Fact]
    public void The_lines_of_a_text_in_a_method_do_not_count()
    {
        const string text = "class A\n{\n    string B() => $\"\"\"\n        one {c}\n        two\n        \"\"\";\n}\n";
        Assert.Empty(Synthetic.Try(new MethodSizeRule(1), text));
        Assert.Equal(1, Assert.Single(Synthetic.Try(new MethodSizeRule(0), text)).Value);
    }

    [Theory]
    [InlineData("if (a) { } else if (b) { }", 3)]
    [InlineData("for (;;) { while (a) { } } do { } while (a);", 4)]
    [InlineData("switch (x) { case 1: break; case 2: break; default: break; }", 3)]
    [InlineData("try { } catch (Exception) { }", 2)]
    [InlineData("x = a ? 1 : 2; y = a && b || c; z ??= 1; w = x ?? y;", 5)]
    [InlineData("x = y switch { 1 => 2, 2 => 3, _ => 4 };", 2)]
    public void Each_branch_is_one_more_way_through_a_method(string body, int ways)
    {
        string text = $"class A {{ void B() {{ {body} }} }}";
        Assert.Equal(ways, Assert.Single(Synthetic.Try(new ComplexityRule(1), text)).Value);
        Assert.Empty(Synthetic.Try(new ComplexityRule(ways), text));
    }
}
