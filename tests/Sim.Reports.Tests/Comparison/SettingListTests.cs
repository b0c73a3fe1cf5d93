namespace Sim.Reports.Tests;

public sealed class SettingListTests
{
    [Fact]
    public void Levels_become_dots_and_items_are_known_by_their_first_key()
    {
        const string Yaml = """
            seed: 1
            fleet:
              countries:
                "DE":
                  name: "Germany: all of it"
                  share: 5%
              version: 7.11
            services:
              - name: "tills"
                restart: {logNormal: {median: 20m, sigma: 1}}
              - name: "wards"
                servers: 3
            expectations:
              - name: "x"
                min: 4
            """;
        Assert.Equal(
            [
                ("seed", "1"), ("fleet.countries.DE.name", "Germany: all of it"), ("fleet.countries.DE.share", "5%"),
                ("fleet.version", "7.11"), ("services[tills].restart", "{logNormal: {median: 20m, sigma: 1}}"),
                ("services[wards].servers", "3"),
            ],
            SettingList.Of(Yaml));
    }

    [Fact]
    public void A_setting_that_one_side_lacks_has_no_value_there() => Assert.Equal(
        [("b", "2", null), ("c", null, "3")],
        SettingList.Differences([("a", "1"), ("b", "2")], [("a", "1"), ("c", "3")]));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\"unfinished")]
    [InlineData(":")]
    [InlineData("- ")]
    [InlineData("        deep: 1")]
    public void A_text_of_another_form_never_throws(string yaml) => Assert.NotNull(SettingList.Of(yaml));
}
