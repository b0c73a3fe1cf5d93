namespace Sim.Tidy.Tests;

public sealed class SourcesTests
{
    [Fact]
    public void No_file_of_the_product_is_longer_than_400_lines() =>
        HouseRules.Hold(new FileSizeRule(400), Repository.Product);

    [Fact]
    public void Nine_files_of_ten_of_the_product_are_at_most_200_lines_long() =>
        HouseRules.Hold(new FileSizeShareRule(200), Repository.Product);

    [Fact]
    public void No_test_file_is_longer_than_400_lines() => HouseRules.Hold(new FileSizeRule(400), Repository.Tests);

    [Fact]
    public void No_method_is_longer_than_60_lines() => HouseRules.Hold(new MethodSizeRule(60), Repository.Product);

    [Fact]
    public void No_method_has_more_than_15_ways_through_it() =>
        HouseRules.Hold(new ComplexityRule(15), Repository.Product);

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() => HouseRules.Hold(new OneTypeRule(), Repository.Sources);

    [Fact]
    public void Types_of_the_product_are_sealed() => HouseRules.Hold(new SealedRule(95), Repository.Product);

    [Fact]
    public void Lines_have_at_most_120_columns() => HouseRules.Hold(new LineLengthRule(120), Repository.Sources);

    [Fact]
    public void A_project_has_one_namespace_in_all_its_folders() =>
        HouseRules.Hold(new NamespaceRule(), Repository.Sources);

    [Fact]
    public void There_are_no_regions_and_no_warnings_switched_off() =>
        HouseRules.Hold(new DirectiveRule(), Repository.Sources);

    [Fact]
    public void The_deterministic_zone_has_no_static_that_can_change()
    {
        string[] zone = [.. Repository.Projects.Where(p => p.IsDeterministic).Select(p => p.Name)];
        Assert.Equal(7, zone.Length);
        HouseRules.Hold(new MutableStaticRule(), [.. Repository.Product.Where(s => zone.Contains(s.Project))]);
    }

    [Fact]
    public void Public_members_of_the_contracts_are_documented() =>
        HouseRules.Hold(new DocumentedRule(), [.. Repository.Product.Where(s => s.Project == "Sim.Contracts")]);

    [Fact]
    public void Names_of_tests_are_sentences() => HouseRules.Hold(new TestNameRule(), Repository.Tests);

    [Fact]
    public void No_test_is_skipped_for_good_or_sleeps() => HouseRules.Hold(new TestHygieneRule(), Repository.Tests);

    [Fact]
    public void The_repository_was_read() => Assert.True(
        Repository.Product.Count > 300 && Repository.Tests.Count > 50,
        $"{Repository.Product.Count} and {Repository.Tests.Count} files");
}
