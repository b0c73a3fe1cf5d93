namespace Sim.Tidy.Tests;

public sealed class SizeRuleTests
{
    [Theory]
    [InlineData("// 3456789", 0)]
    [InlineData("// 34567890", 1)]
    [InlineData("/* \"\"\" */ // 90", 1)]
    [InlineData("string s = \"a long word\";", 1)]
    public void A_line_may_reach_the_limit_and_not_pass_it(string line, int findings) =>
        Assert.Equal(findings, Synthetic.Try(new LineLengthRule(10), line).Count);

    [Fact]
    public void What_a_raw_string_of_several_lines_says_may_be_longer() => Assert.Empty(
        Synthetic.Try(new LineLengthRule(10),
            "var a =\n\"\"\"\nlonger than ten\n\"\"\";\nvar b =\n$\"\"\"\nlonger than ten {1}\n\"\"\";"));

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
