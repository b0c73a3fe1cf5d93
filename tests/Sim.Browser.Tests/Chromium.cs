namespace Sim.Browser.Tests;

/// <summary>One headless Chromium for all tests; a machine without one skips them with a reason.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Path() is string path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
    }

    /// <summary>Opens a page of ours from the disk, as a reader would.</summary>
    public async Task<IPage> Open(string name, int width, ColorScheme scheme)
    {
        IPage page = await (await Context(width, scheme)).NewPageAsync();
        await page.GotoAsync("file://" + Pages.FileOf(name));
        return page;
    }

    private async Task<IBrowserContext> Context(int width, ColorScheme scheme)
    {
        if (_browser is null)
        {
            const string Reason =
                "Chromium is not installed: apt-get install chromium fonts-dejavu, or set SIM_CHROMIUM to its path.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1", Reason);
            Assert.Fail(Reason);
        }

        return await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
    }

    private static string? Path() => Environment.GetEnvironmentVariable("SIM_CHROMIUM") is { Length: > 0 } set
        ? set
        : Places.FirstOrDefault(File.Exists);
}
