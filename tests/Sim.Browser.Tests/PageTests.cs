using System.Text.Json;

namespace Sim.Browser.Tests;

/// <summary>
/// The pages as a reader sees them: on a telephone, on a desk, in light and dark, on paper, and read aloud.
/// </summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Telephone = 390;
    private const int Desk = 1440;

    private static readonly string[] Impacts = ["serious", "critical"];

    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            TheoryData<string, int, ColorScheme> views = [];
            foreach (string page in Pages.Names)
            {
                foreach (int width in (int[])[Telephone, Desk])
                {
                    views.Add(page, width, ColorScheme.Light);
                    views.Add(page, width, ColorScheme.Dark);
                }
            }

            return views;
        }
    }

    public static TheoryData<string> Names => [.. Pages.Names];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_is_cut_off_nothing_overlaps_and_the_page_does_not_scroll_sideways(string name, int width,
        ColorScheme scheme)
    {
        IPage page = await chromium.Open(name, width, scheme);
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true,
            Path = Path.Combine(Pages.Shots, $"{name}-{width}-{scheme}.png"),
        });
        string[] faults = await page.EvaluateAsync<string[]>(Resource("layout.js"));
        Assert.True(faults.Length == 0, $"{Pages.FileOf(name)} at {width} px:\n{string.Join('\n', faults)}");
        await page.Context.CloseAsync();
    }

    // Colours do not depend on the width, so each scheme is looked at in one.
    public static TheoryData<string, int, ColorScheme> Schemes =>
    [
        .. Pages.Names.Select(p => (p, Telephone, ColorScheme.Light)),
        .. Pages.Names.Select(p => (p, Desk, ColorScheme.Dark)),
    ];

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task Axe_finds_nothing_serious(string name, int width, ColorScheme scheme)
    {
        IPage page = await chromium.Open(name, width, scheme);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.EvaluateAsync(Resource("axe.min.js"));
        JsonElement? report = await page.EvaluateAsync("() => axe.run(document, { resultTypes: ['violations'] })");
        string[] violations =
        [
            .. report!.Value.GetProperty("violations").EnumerateArray()
                .Where(v => Impacts.Contains(v.GetProperty("impact").GetString()))
                .Select(v => $"{v.GetProperty("id").GetString()}: {v.GetProperty("help").GetString()}\n  "
                    + v.GetProperty("nodes").EnumerateArray().First().GetProperty("html").GetString()),
        ];
        Assert.True(violations.Length == 0, $"{Pages.FileOf(name)} at {width} px:\n{string.Join('\n', violations)}");
        Assert.True(report.Value.GetProperty("passes").GetArrayLength() > 10, "axe checked next to nothing");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_asks_for_nothing_and_complains_of_nothing(string name)
    {
        IPage page = await chromium.Open("quiet", Desk, ColorScheme.Light);
        List<string> heard = [];
        page.Request += (_, request) => heard.Add("asked for " + request.Url);
        page.Console += (_, message) => heard.Add("said " + message.Text);
        page.PageError += (_, error) => heard.Add("failed with " + error);
        string url = "file://" + Pages.FileOf(name);
        await page.GotoAsync(url);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(["asked for " + url], heard.Where(h => h != "asked for data:,"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Light_is_light_and_dark_is_dark(string name)
    {
        const string Brightness = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
            + ".slice(0, 3).reduce((a, b) => a + b) / 3";
        IPage light = await chromium.Open(name, Desk, ColorScheme.Light);
        IPage dark = await chromium.Open(name, Desk, ColorScheme.Dark);
        Assert.InRange(await light.EvaluateAsync<double>(Brightness), 240, 255);
        Assert.InRange(await dark.EvaluateAsync<double>(Brightness), 0, 40);
        await light.Context.CloseAsync();
        await dark.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_prints_on_A4_in_dark_ink_on_white_with_nothing_cut_off(string name)
    {
        // 184 mm between the margins of an A4 sheet are 695 px of CSS.
        IPage page = await chromium.Open(name, 695, ColorScheme.Dark);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        string[] faults = await page.EvaluateAsync<string[]>(Resource("layout.js"));
        Assert.True(faults.Length == 0, $"{Pages.FileOf(name)} on paper:\n{string.Join('\n', faults)}");
        Assert.Equal("rgb(255, 255, 255)",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await page.Locator("svg.narrow:visible, nav:visible").CountAsync());
        byte[] pdf = await page.PdfAsync(new PagePdfOptions
        {
            PreferCSSPageSize = true,
            Path = Path.Combine(Pages.Shots, name + ".pdf"),
        });
        int sheets = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf),
            @"/Type\s*/Page\b(?!s)");
        Assert.InRange(sheets, 1, 14);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task A_pointer_over_a_line_reads_its_values(int width)
    {
        IPage page = await chromium.Open("run", width, ColorScheme.Light);
        ILocator chart = page.Locator("figure").First.Locator("svg:visible");
        await chart.HoverAsync();
        string text = await page.Locator("figure").First.Locator("p.readout:visible").InnerTextAsync();
        Assert.Contains("after the release", text, StringComparison.Ordinal);
        Assert.Contains("down", text, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(PageTests).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
