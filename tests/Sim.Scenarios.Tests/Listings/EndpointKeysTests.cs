using System.Collections.Immutable;

namespace Sim.Scenarios.Tests;

/// <summary>The keys of endpoints of an export: of their names, else of what was read of them.</summary>
public sealed class EndpointKeysTests
{
    private const string Head = "name,kind,site,country,version\n";

    [Fact]
    public void A_name_is_the_key_whatever_its_capitals_its_accents_and_the_rest_of_the_row()
    {
        ulong key = Mix.OfName("MÜNCHEN-7");

        Assert.Equal([key], Keys(Head + "München-7,server,Leeds,GB,7.16\n"));
        Assert.Equal([key], Keys(Head + "mu\u0308nchen-7,kiosk,,DE,7.15\n"));
        Assert.Equal([key], Keys(Head + " MÜNCHEN-7 ,workstation,Hull,,none\n"));
        Assert.NotEqual([key], Keys(Head + "München-8,server,Leeds,GB,7.16\n"));
    }

    // Alike on every machine, also where the libraries of characters differ or are left out.
    [Theory]
    [InlineData("pc-ärzte", "PC-ÄRZTE", true)]
    [InlineData("σταθμός", "ΣΤΑΘΜΌΣ", true)]
    [InlineData("сервер", "СЕРВЕР", true)]
    [InlineData("tiếng", "TIẾNG", true)]
    [InlineData("straße", "STRASSE", false)]
    [InlineData("maſt", "MAST", false)]
    [InlineData("ɤ", "Ɤ", false)]
    public void Capitals_count_as_small_letters_where_all_agree_what_they_are(string small, string capital,
        bool same) =>
        Assert.Equal(same, NameHash.Of(small) == NameHash.Of(capital));

    [Fact]
    public void Without_a_name_the_content_is_the_key_and_the_rank_among_equals()
    {
        const string content = "server\u001FLeeds\u001FGB\u001F\u001F7.16";
        ulong first = Mix.OfName(content);
        ulong second = Mix.Combine(Mix.Combine(first, first), 1);

        Assert.Equal(new[] { first }, Keys(Head + ",server,Leeds,GB,7.16\n"));
        Assert.Equal(new[] { first, second }.Order(),
            Keys(Head + ",server,Leeds,GB,7.16.1\n,server,Leeds,United Kingdom,7.16.2\n"));
        Assert.Equal(new[] { first, second }.Order(),
            Keys("kind,site,country,version\nserver,Leeds,GB,7.16\nserver,Leeds,GB,7.16\n"));
    }

    [Fact]
    public void Of_rows_with_one_name_the_first_by_content_has_the_names_key_and_each_is_an_endpoint()
    {
        ScenarioReadResult read = Read(
            Head + "A,server,Leeds,GB,7.16\nB,server,Leeds,GB,7.16\na,kiosk,Leeds,GB,7.16\na,server,Leeds,GB,7.16\n");
        ulong a = Mix.OfName("A");
        ulong server = Mix.OfName("server\u001FLeeds\u001FGB\u001F\u001F7.16");

        Assert.Equal(
            new[] { a, Mix.OfName("B"), Mix.Combine(Mix.Combine(a, server), 0),
                Mix.Combine(Mix.Combine(a, server), 1) }.Order(),
            Listed.Of(read).Organisations.Single().Keys!.Keys);
        RowCount doubtful = Assert.Single(Listed.Of(read).Input.Doubtful);
        Assert.Equal(("name-stands-twice", 2L), (doubtful.Reason, doubtful.Rows));
    }

    [Fact]
    public void One_name_in_two_organisations_is_two_machines()
    {
        FleetListing listing = Listed.Of(Read("name,kind,organisation\nA,server,Acme\nA,server,Beta\n"));

        Assert.Empty(listing.Input.Doubtful);
        Assert.Equal([[Mix.OfName("A")], [Mix.OfName("A")]], listing.Organisations.Select(o => o.Keys!.Keys));
    }

    [Theory]
    [InlineData("2026-07-13", "2026-07-12", "kiosk")]
    [InlineData("2026-07-12T23:59:59Z", "2026-07-13", "server")]
    [InlineData("2026-07-13T08:00:00+02:00", "2026-07-13 07:00", "server")]
    [InlineData("Mon, 13 Jul 2026 08:00:00 +0000", "1783900000", "kiosk")]
    [InlineData("13 Jul 2026 8:00 PM", "2026-07-13 19:59:59.123", "kiosk")]
    [InlineData("2026-07-13 08:00:00 +0000 UTC", "2026-07-13 07:59:59 UTC", "kiosk")]
    [InlineData("2026-7-3", "2026-07-02", "kiosk")]
    [InlineData("13-Jul-2026 08:12", "July 12, 2026", "kiosk")]
    [InlineData("1783900000000", "1783900001", "server")]
    [InlineData("", "2026-07-13", "server")]
    public void The_newest_of_one_name_stands_for_all(string kiosk, string server, string expected)
    {
        string[] rows = [$"A,kiosk,\"{kiosk}\"\n", $"A,server,\"{server}\"\n", "B,workstation,2020-01-01\n"];
        foreach (string csv in (string[])["name,kind,seen\n" + string.Concat(rows),
            "name,kind,seen\n" + string.Concat(rows.Reverse())])
        {
            ScenarioReadResult read = Read(csv, "sameName: newest");
            FleetListing listing = Listed.Of(read);
            ListedOrganisation only = listing.Organisations.Single();

            Assert.Equal([expected, "workstation"], only.Places.Single().Counts
                .Select(c => read.Plan!.Fleet.Kinds[c.Kind!.Value].Name).Order());
            Assert.Equal(("older-row-of-its-name", 1L),
                (listing.Input.Ignored.Single().Reason, listing.Input.Ignored.Single().Rows));
            Assert.Equal(listing.Input.Rows, listing.Endpoints + listing.Input.RowsIgnored + listing.Input.RowsSkipped);
            Assert.Contains(Mix.OfName("A"), only.Keys!.Keys);
        }
    }

    [Theory]
    [InlineData("13/07/2026")]
    [InlineData("7/13/2026 8:12:00 AM")]
    [InlineData("13.07.2026")]
    [InlineData("46216")]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    public void A_date_that_is_none_or_is_read_in_two_ways_is_a_bad_row(string seen)
    {
        ScenarioReadResult read = Read($"name,kind,seen\nA,server,{seen}\nB,server,2026-07-13\n", "sameName: newest",
            "onBadRow: skip");

        Assert.Equal(("unknown-date", 1L),
            (Listed.Of(read).Input.Skipped.Single().Reason, Listed.Of(read).Input.Skipped.Single().Rows));
        Assert.Equal(1, Listed.Of(read).Endpoints);
    }

    [Fact]
    public void Refused_names_make_all_of_their_rows_bad()
    {
        const string csv = Head
            + "A,server,Leeds,GB,7.16\nB,server,Leeds,GB,7.16\na,kiosk,Leeds,GB,7.16\n,kiosk,Leeds,GB,7.16\n,kiosk,"
            + "Leeds,GB,7.16\n";
        FleetListing listing = Listed.Of(Read(csv, "sameName: refuse", "onBadRow: skip"));

        Assert.Equal((3L, 2L), (listing.Endpoints, listing.Input.RowsSkipped));
        Assert.Equal(
            ["S505:1:1 2 of 5 rows are bad: name twice (lines 2, 4)", "S504:2:1 another row has the same name",
                "S504:4:1 another row has the same name"],
            Listed.Errors(Read(csv, "sameName: refuse")));
    }

    [Theory]
    [InlineData("kind\nserver\n", "sameName: newest", "there is no column 'name' for sameName")]
    [InlineData("kind,seen\nserver,2026-07-13\n", "sameName: refuse", "there is no column 'name' for sameName")]
    [InlineData("kind,name\nserver,A\n", "sameName: newest", "there is no column 'seen' for sameName: newest")]
    [InlineData("kind,name,seen\nserver,A,x\n", "columns: {seen: seen}", "'seen' is read with sameName: newest only")]
    public void A_rule_without_its_columns_is_refused(string csv, string rule, string expected) =>
        Assert.Contains(Listed.Errors(Read(csv, rule)), e => e.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_date_that_nobody_asks_for_is_not_read() =>
        Assert.Equal(1, Listed.Of(Read("kind,name,seen\nserver,A,yesterday\n")).Endpoints);

    [Fact]
    public void Rows_in_any_order_give_one_listing_and_another_row_leaves_all_keys_as_they_were()
    {
        for (int number = 0; number < 60; number++)
        {
            var random = new Random(number);
            string[] rows = [.. Enumerable.Range(0, 80).Select(_ => Row(random))];
            FleetListing all = Of(rows);
            string[] shuffled = [.. rows.OrderBy(_ => random.Next())];
            Assert.Equal(Text(all), Text(Of(shuffled)));

            // The first of them leaves; a namesake may come in its place, and nobody else has another key.
            List<ulong> less = KeysOf(Of(rows[1..]));
            List<ulong> before = KeysOf(all);
            int gone = before.Except(less).Count();
            Assert.True(gone <= 1 && less.Except(before).Count() <= gone,
                FormattableString.Invariant($"{number}: {gone}"));
        }

        static FleetListing Of(IEnumerable<string> rows) =>
            Listed.Of(Read("name,kind,site,version,organisation\n" + string.Concat(rows)));
        static List<ulong> KeysOf(FleetListing listing) =>
            [.. listing.Organisations.SelectMany(o => o.Keys!.Keys.Select(k => Mix.Combine(Mix.OfName(o.Name), k)))];
        static string Text(FleetListing listing) =>
            System.Text.Json.JsonSerializer.Serialize((listing.Organisations, listing.Input.Doubtful.Sum(d => d.Rows)));
        static string Row(Random random) => string.Create(CultureInfo.InvariantCulture,
            $"{Pick(random, "", "A", "b", "é", "E\u0301", "C", "D")}{(random.Next(2) == 0 ? "" : random.Next(40))},"
            + $"{Pick(random, "server", "kiosk")},{Pick(random, "", "Hull", "Leeds")},"
            + $"{Pick(random, "7.15", "7.16", "none")},{Pick(random, "Acme", "Beta")}\n");
        static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];
    }

    private static ImmutableArray<ulong> Keys(string csv) => Listed.Of(Read(csv)).Organisations.Single().Keys!.Keys;

    private static ScenarioReadResult Read(string csv, params string[] keys) => Listed.Endpoints(csv, keys);
}
