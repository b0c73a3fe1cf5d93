using System.CommandLine;

namespace Sim.Tidy.Tests;

public sealed class DocsTests
{
    private static readonly IReadOnlyList<MarkdownPage> Pages = MarkdownPage.LoadAll();
    private static readonly IReadOnlyList<DocCommand> Commands = [.. Pages.SelectMany(DocCommand.Of)];
    private static readonly SimLab Lab = SimLab.Open(Repository.Root, Repository.Root);

    public static TheoryData<string> PagesThatRun =>
        [.. Pages.Select(p => p.Path)
            .Where(p => p == "README.md" || p.StartsWith("docs/how-to/", StringComparison.Ordinal))];

    [Fact]
    public void Every_link_leads_somewhere() => HouseRules.Hold(LinkRule.Name, new LinkRule(Pages,
        path => path.Length == 0 || Path.Exists(Path.Combine(Repository.Root, path))).Check());

    [Fact]
    public void Every_command_has_verbs_and_options_that_there_are()
    {
        Assert.True(Commands.Count > 8, $"only {Commands.Count} commands were found");
        HouseRules.Hold(CommandRule.Name, new CommandRule(Verbs.Build()).Check(Commands));
    }

    [Fact]
    public void Every_command_names_scenarios_and_settings_that_there_are() =>
        HouseRules.Hold(SettingRule.Name, new SettingRule(Verbs.Build(), Lab).Check(Commands));

    [Fact]
    public void Every_example_of_the_help_names_verbs_options_scenarios_and_settings_that_there_are()
    {
        RootCommand root = Verbs.Build();
        DocCommand[] examples =
        [
            .. root.Subcommands.OfType<Verb>().SelectMany(v => v.Examples.Select(e =>
                DocCommand.Parse(
                    new CodeBlock($"sim/Sim.Cli/Commands (help of {v.Name})", 0, "bash", null, e.Command))))
                    .OfType<DocCommand>(),
        ];
        Assert.True(examples.Length > 8, $"only {examples.Length} examples were found");
        HouseRules.Hold("help-examples",
            new CommandRule(root).Check(examples).Concat(new SettingRule(root, Lab).Check(examples)));
    }

    [Theory]
    [MemberData(nameof(PagesThatRun))]
    public void The_cheap_commands_of_a_page_run(string page) => HouseRules.Hold(DocRun.Name, DocRun.Check(
        Pages.Single(p => p.Path == page), name => Lab.List().Any(e => e.Name == name && e.Cost == "large")));

    [Fact]
    public void Every_scenario_in_the_docs_is_valid() => HouseRules.Hold(ScenarioBlockRule.Name,
        new ScenarioBlockRule(new DirectoryModelLibrary(Path.Combine(Repository.Root, "models"))).Check(
            [.. Pages.SelectMany(p => p.Blocks)]));

    [Fact]
    public void Every_piece_of_csharp_in_the_docs_compiles() =>
        HouseRules.Hold(CSharpBlockRule.Name, CSharpBlockRule.Check(Pages.SelectMany(p => p.Blocks)));

    [Fact]
    public void The_build_server_tests_with_the_command_of_the_readme()
    {
        const string test = "dotnet test Sim.sln -c Release";
        Assert.Contains(test, MarkdownPage.Load("README.md").Blocks[0].Text, StringComparison.Ordinal);
        Assert.Single(Repository.Read(".ci/run").Split('\n'), l => l.StartsWith(test + " ", StringComparison.Ordinal));
    }
}
