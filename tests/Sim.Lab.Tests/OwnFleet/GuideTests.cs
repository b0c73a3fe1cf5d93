namespace Sim.Lab.Tests;

public sealed class GuideTests
{
    [Fact]
    public void Every_command_of_the_page_about_own_fleets_does_what_it_says()
    {
        using var place = new Workplace();
        foreach ((string name, string text) in Guide.Files)
        {
            place.With(name, text);
        }

        int runs = 0;
        foreach (string command in Guide.Commands)
        {
            string[] words = command.Split(' ');
            Assert.Equal("sim", words[0]);
            if (words[1] == "validate")
            {
                Assert.Empty(place.Lab.Validate([words[2]]).Diagnostics);
            }
            else
            {
                Assert.Equal("run", words[1]);
                RunReport report = place.Run(words[2]);
                Assert.True(report.Result.RawTotals.Exposed > 0, command);
                Assert.Equal(words[2][2..^5], report.Result.Scenario);
                runs++;
            }
        }

        Assert.Equal(2, runs);
    }
}
