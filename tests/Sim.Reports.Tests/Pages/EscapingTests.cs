using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sim.Reports.Tests;

/// <summary>Foreign text stays text, whatever it says.</summary>
public sealed class EscapingTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title></svg><svg onload=alert(1)>",
        "a & b &lt; c &amp;amp;",
        "]]><!--",
        "| pipe | `code` *bold* [link](http://example.org)",
        "null\u0000 bell\u0007 delete\u007F",
        "lone surrogate \uD800 end",
        "line\nbreak\tand\rmore",
        "İıŞş 日本語 🚀 العربية",
        "invoice\u202Efdp.exe \u2066isolated\u2069 \u200Bzero \uFEFF",
        "\u001b[2J\u001b]0;title\u0007 \u009B31m \u0085",
        "",
    ];

    private static readonly string HarmlessShape = Shape(
        new HtmlParser().ParseDocument(RunContent.Build(Everywhere("x")).ToHtml()));

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_in_every_place_adds_no_element_and_no_attribute(string text)
    {
        IDocument page = new HtmlParser().ParseDocument(RunContent.Build(Everywhere(text)).ToHtml());
        Assert.Equal(HarmlessShape, Shape(page));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_title_reads_back_as_it_was_but_for_what_nobody_sees(string text)
    {
        string expected = VisibleText.Of(text);
        Markup markup = new();
        markup.Element("p", text, ("title", text));
        IElement p = new HtmlParser().ParseDocument(markup.ToString()).QuerySelector("p")!;
        Assert.Equal(expected, p.TextContent);
        Assert.Equal(expected, p.GetAttribute("title"));
    }

    [Fact]
    public void Thousands_of_random_texts_read_back_from_text_and_attribute()
    {
        const string Alphabet = "<>&\"'/=ab c;#!-[]`{}\u00e9\u2028\u202e";
        ulong state = 20240719;
        for (int round = 0; round < 5_000; round++)
        {
            char[] letters = new char[12];
            for (int i = 0; i < letters.Length; i++)
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
                letters[i] = Alphabet[(int)(state >> 33) % Alphabet.Length];
            }

            string text = new(letters);
            Markup markup = new();
            markup.Element("b", text, ("title", text));
            IElement b = new HtmlParser().ParseDocument(markup.ToString()).QuerySelector("b")!;
            Assert.True(
                b.TextContent == VisibleText.Of(text) && b.GetAttribute("title") == VisibleText.Of(text)
                    && b.Attributes.Length == 1 && b.ChildElementCount == 0,
                $"round {round}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_leaves_the_lines_of_the_Markdown_as_they_are(string text)
    {
        string[] page = RunContent.Build(Everywhere(text)).ToMarkdown().Split('\n');
        string[] harmless = RunContent.Build(Everywhere("x")).ToMarkdown().Split('\n');
        Assert.Equal(harmless.Length, page.Length);
        Assert.Equal(Bars(harmless), Bars(page));
        Assert.DoesNotContain(page,
            l => l.Contains("<script", StringComparison.Ordinal) && !l.StartsWith("<script", StringComparison.Ordinal));
    }

    // Table rows by their unescaped bars, the command excepted: it stands in a fence.
    private static IEnumerable<int> Bars(IEnumerable<string> lines) =>
        lines.Where(l => l.StartsWith('|') && l.EndsWith('|'))
            .Select(
                l => l.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal)
                    .Count(c => c == '|'));

    // Where the names of points stand, and whether a line leads there, depends on how long they are.
    private static string Shape(IDocument page) => string.Join(
        '\n',
        page.All.Where(e => !IsPointName(e) || e.ChildElementCount > 0)
            .Select(
                e => e.LocalName + " "
                    + string.Join(',', e.Attributes.Select(a => a.LocalName).Order(StringComparer.Ordinal))));

    private static bool IsPointName(IElement element) =>
        element.ClassList.Contains("point-name") || element.ClassList.Contains("leader");

    private static SimResult Everywhere(string text) => JulyFixture.Result with
    {
        Title = text,
        Question = text,
        Scenario = text,
        Digest = text,
        Repeat = text,
        Series = [.. JulyFixture.Result.Series.Take(20)],
        Releases = [.. JulyFixture.Result.Releases.Select(r => r with { Name = text })],
        Expectations = [.. JulyFixture.Result.Expectations.Select(e => e with { Name = text, Source = text })],
        Published = [.. JulyFixture.Result.Published.Select(p => p with { Note = text, Source = text })],
        Assumptions = [
            .. JulyFixture.Result.Assumptions.Take(6).Select(a => new Assumption(text, text, a.Basis, text))],
        Services = [.. JulyFixture.Result.Services.Select(s => s with { Name = text, Sector = text })],
        Organisations = JulyFixture.Result.Organisations with
        {
            Worst = [.. JulyFixture.Result.Organisations.Worst.Take(2).Select(
                o => o with { Name = text, Label = text, Sector = text, Country = text })],
        },
        Zones = JulyFixture.Result.Zones with
        {
            Rows = [.. JulyFixture.Result.Zones.Rows.Select(z => z with { Countries = [text] })],
        },
        Countries = [new CountryName(text, text)],
        Shares = new ShareTables(
            Rename(JulyFixture.Result.Shares.Segment, text), Rename(JulyFixture.Result.Shares.Sector, text),
            Rename(JulyFixture.Result.Shares.Country, text), Rename(JulyFixture.Result.Shares.DeviceKind, text)),
    };

    private static ShareRow[] Rename(IReadOnlyList<ShareRow> rows, string text) =>
        [.. rows.Select(r => r with { Key = text })];
}
