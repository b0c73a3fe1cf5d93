using System.Text.RegularExpressions;

namespace Sim.Reports.Tests;

/// <summary>Text stands out from what is behind it, in light and dark, by the ratio of WCAG 2.2.</summary>
public sealed class ContrastTests
{
    private const double Least = 4.5;

    [Theory]
    [InlineData("ink", "page")]
    [InlineData("quiet", "page")]
    [InlineData("blue", "page")]
    [InlineData("ink", "wash")]
    [InlineData("ink", "blue-soft")]
    [InlineData("span-ink", "page")]
    [InlineData("held", "held-wash")]
    [InlineData("held", "page")]
    [InlineData("violated", "violated-wash")]
    [InlineData("violated", "page")]
    [InlineData("open", "open-wash")]
    [InlineData("ink", "open-wash")]
    [InlineData("open", "page")]
    [InlineData("p0-ink", "p0")]
    [InlineData("p1-ink", "p1")]
    [InlineData("p2-ink", "p2")]
    [InlineData("p3-ink", "p3")]
    public void Text_stands_out_in_light_and_in_dark(string text, string behind)
    {
        string page = RunContent.Build(JulyFixture.Quiet).ToHtml();
        int dark = page.IndexOf("prefers-color-scheme: dark)", StringComparison.Ordinal);
        foreach (string palette in (string[])[page[..dark], page[dark..]])
        {
            double ratio = Ratio(Luminance(palette, text), Luminance(palette, behind));
            Assert.True(ratio >= Least,
                $"--{text} on --{behind}: {ratio:0.00} in {(palette.Length == dark ? "light" : "dark")}");
        }
    }

    private static double Ratio(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    private static double Luminance(string palette, string name)
    {
        Match match = Regex.Match(palette, $"--{name}: #([0-9a-f]{{6}})");
        Assert.True(match.Success, $"--{name} is not defined");
        int rgb = int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    private static double Linear(int channel)
    {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
