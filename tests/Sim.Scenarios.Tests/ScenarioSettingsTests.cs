namespace Sim.Scenarios.Tests;

public sealed class ScenarioSettingsTests
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
              kinds: ["server", "laptop"]
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
                ("fleet.version", "7.11"), ("fleet.kinds", "server, laptop"),
                ("services[tills].restart.logNormal.median", "20m"),
                ("services[tills].restart.logNormal.sigma", "1"), ("services[wards].servers", "3"),
            ],
            ScenarioSettings.Read(Yaml));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\"unfinished")]
    [InlineData("- a")]
    [InlineData("just a text")]
    [InlineData("a: {b: [")]
    public void What_is_no_scenario_has_no_settings(string yaml) => Assert.Null(ScenarioSettings.Read(yaml));
}
