namespace Sim.Scenarios.Tests;

/// <summary>
/// Columns that are not read are refused where they are nearly a field, and named where they are not.
/// </summary>
public sealed class ListingColumnsTests
{
    [Theory]
    [InlineData("coverge", "coverage", "{coverage: \"coverge\"}")]
    [InlineData("Crews", "crew", "{crew: \"Crews\"}")]
    [InlineData("sectors", "sector", "{sector: \"sectors\"}")]
    [InlineData("Contry", "country", "{country: \"Contry\"}")]
    [InlineData("worksttion", "workstation", "{kinds: {workstation: \"worksttion\"}}")]
    public void A_near_miss_of_any_field_of_organisations_is_refused_and_may_be_ignored(string header, string near,
        string key)
    {
        string csv = $"name,server,{header}\nAcme,1,x\n";
        ScenarioReadResult refused = Listed.Organisations(csv);

        Assert.Equal([$"S503:1:13 the column '{header}' is not read"], Listed.Errors(refused));
        Assert.Equal(
            $"did you mean '{near}'? rename it or write columns: {key}; if not, write columns: {{ignore: "
                + $"[\"{header}\"]}}",
            refused.Diagnostics[0].Suggestion);
        Assert.Equal(1, Listed.Of(Listed.Organisations(csv, $"columns: {{ignore: [{header}]}}")).Endpoints);
    }

    [Theory]
    [InlineData("preset: intune",
        "Nom de l’appareil,Système d’exploitation,Modèle\nA,Windows,Latitude\nB,iOS,iPhone\n")]
    [InlineData("preset: cmdb",
        "Nom,Système d’exploitation,Numéro d’immobilisation\nA,Windows 11 Pro,7\nB,AIX 7.2,8\n")]
    [InlineData("leaveOut: {Date d’achat: [x]}", "kind,Date d'achat\nserver,x\nkiosk,y\n")]
    public void A_curved_apostrophe_is_a_straight_one(string key, string csv)
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(csv, key));

        Assert.Equal((1, 1L), (listing.Endpoints, listing.Input.RowsIgnored));
    }

    [Theory]
    [InlineData("Nombre,Modelo", "there is no column 'kind'",
        "name it under columns.kind; the file has Nombre, Modelo")]
    [InlineData("kind,version", null, null)]
    public void A_column_that_is_missing_is_told_with_the_columns_that_are_there(string header, string? message,
        string? suggestion)
    {
        Diagnostic? told = Listed.Endpoints($"{header}\nserver,7.16\n").Diagnostics.SingleOrDefault();

        Assert.Equal((message, suggestion), (told?.Message, told?.Suggestion));
    }

    [Theory]
    [InlineData("servers,workstations", "server", "servers")]
    [InlineData("PCs,Kiosks", "kiosk", "Kiosks")]
    [InlineData("Virtual Machines,Tills", "virtual-machine", "Virtual Machines")]
    public void A_file_without_a_kind_of_device_is_told_the_line_to_write(string headers, string kind, string header)
    {
        string csv = $"name,{headers}\nAcme,many,x\n";

        Assert.StartsWith($"write columns: {{kinds: {{{kind}: \"{header}\"}}}}",
            Assert.Single(Listed.Organisations(csv).Diagnostics).Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_numbers_without_a_header_may_be_ignored_as_the_message_says()
    {
        const string csv = ",kind\n0,server\n1,kiosk\n";
        Diagnostic told = Assert.Single(Listed.Endpoints(csv).Diagnostics);

        Assert.Equal("column 1 without a header holds numbers and is not read", told.Message);
        Assert.EndsWith("columns: {ignore: [\"\"]}", told.Suggestion, StringComparison.Ordinal);
        Assert.Equal(2, Listed.Of(Listed.Endpoints(csv, "columns: {ignore: [\"\"]}")).Endpoints);
    }

    [Theory]
    [InlineData("name,servers", "server", "{kinds: {server: \"servers\"}}")]
    [InlineData("name,Domain Controllers", "domain-controller", "{kinds: {domain-controller: \"Domain Controllers\"}}")]
    [InlineData("name,End-points", "endpoints", "{endpoints: \"End-points\"}")]
    [InlineData("Names,server", "name", "{name: \"Names\"}")]
    public void A_column_that_must_be_there_is_looked_for_among_the_headers_and_told_with_its_right_name(
        string header, string name, string key)
    {
        Diagnostic told = Assert.Single(Listed.Organisations($"{header}\nAcme,1\n").Diagnostics);

        Assert.Equal($"write columns: {key}, or name that column '{name}'", told.Suggestion);
    }

    [Fact]
    public void A_column_that_is_ignored_is_not_suggested() => Assert.Equal(
        "name it under columns.name; the file has name, server",
        Assert.Single(
            Listed.Organisations("name,server\nAcme,1\n", "columns: {ignore: [name]}").Diagnostics).Suggestion);

    [Fact]
    public void Columns_of_referenced_records_are_known() => Assert.Equal(["Acme", "Beta"], Listed.Of(Listed.Endpoints(
        "name,os,company.name,location.name\na,Windows 11,Acme,Lyon\nb,Windows 11,Beta,Paris\n",
        "preset: cmdb")).Organisations.Select(o => o.Name).Order());

    [Theory]
    [InlineData("US", "USA|United States of America|États-Unis")]
    [InlineData("GB", "UK|England|Großbritannien|royaume-uni")]
    [InlineData("DE", "DEU|Deutschland|Allemagne|Alemania")]
    [InlineData("CH", "Schweiz|Suisse|CHE")]
    public void Countries_are_known_by_other_words(string code, string words)
    {
        string csv = "kind,country\n" + string.Concat(words.Split('|').Select(w => $"server,{w}\n"));

        Assert.Equal([code], Listed.Of(Listed.Endpoints(csv)).Organisations.Single().Places.Select(p => p.Country));
    }

    [Fact]
    public void A_header_is_shown_as_yaml_reads_it()
    {
        Diagnostic told = Assert.Single(Listed.Organisations("name,server,\"cove\"\"ra\\ge\"\nAcme,1,x\n").Diagnostics);

        Assert.EndsWith("write columns: {ignore: [\"cove\\\"ra\\\\ge\"]}", told.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind,organization", "", "organisation")]
    [InlineData("kind,Contry", "", "country")]
    [InlineData("Platform,Type,Sensor Versoin", "preset: falcon", "Sensor Version")]
    public void A_near_miss_of_a_field_of_endpoints_is_refused(string header, string preset, string near)
    {
        ScenarioReadResult refused = Listed.Endpoints(
            $"{header}\n{string.Join(',', header.Split(',').Select(_ => "x"))}\n", preset);

        Assert.StartsWith($"did you mean '{near}'?", Assert.Single(refused.Diagnostics).Suggestion,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,server,servers\nAcme,1,x2\n")]
    [InlineData("name,server,OSVersion\nAcme,1,10.0\n")]
    [InlineData("name,server,id\nAcme,1,a-2\n")]
    public void A_column_like_a_field_that_is_there_or_with_a_word_before_it_is_not_read_and_said(string csv)
    {
        FleetListing listing = Listed.Of(Listed.Organisations(csv));

        Assert.Equal(csv.Split('\n')[0].Split(',')[2], Assert.Single(listing.Input.ColumnsUnread));
    }

    [Fact]
    public void The_assumptions_name_the_columns_that_were_read_and_those_that_were_not()
    {
        const string csv =
            "name,Land,server,PCs,laptop,note \u001b[31m,,x1,x2,x3,x4,x5,x6\nAcme,DE,1,2,3,a,b,c,d,e,f,g,h\n";
        ScenarioReadResult read = Listed.Organisations(csv,
            "columns: {country: land, kinds: {workstation: pcs}, ignore: [LAPTOP, gone]}");
        string told = read.Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv").Value;

        Assert.Contains(
            "; columns read: name, Land as country, server, PCs as kinds.workstation; not read: note \uFFFD[31m, "
            + "column 7 without a header, x1, x2, x3, x4, x5, x6; ignored: laptop; SHA-256 ", told,
            StringComparison.Ordinal);
        Assert.Equal(["laptop"], Listed.Of(read).Ignored);
    }

    [Fact]
    public void A_crew_that_nobody_asks_for_is_said_to_be_unused()
    {
        string Told(string csv) =>
            Listed.Organisations(csv).Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv").Value;

        Assert.Contains("; crew is not used: no recovery.hands; ", Told("name,server,crew\nAcme,1,2\n"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("recovery.hands", Told("name,server\nAcme,1\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_ignored_stays_ignored_in_the_resolved_scenario()
    {
        const string csv = "name,server,crew,Coverge\nAcme,1,x,2\n";
        ScenarioPlan plan = Listed.Organisations(csv, "columns: {ignore: [coverge, crew]}").Plan!;
        SourceText resolved = SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(plan))
            .Beside(Listed.Folder(csv));
        ScenarioReadResult again = ScenarioReader.Read(resolved, Shipped.DesignsOnly());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics));
        Assert.Equal(ResolvedScenarioTests.Json(plan), ResolvedScenarioTests.Json(again.Plan));
        Assert.Null(Listed.Of(again).Organisations[0].Crew);
    }

    [Theory]
    [InlineData("columns: {country: Land, ignore: [land]}")]
    [InlineData("columns: {kinds: {server: Land}, ignore: [land]}")]
    public void A_column_is_either_read_or_ignored(string columns) =>
        Assert.Contains(Listed.Errors(Listed.Organisations("name,server,Land\nAcme,1,DE\n", columns)),
            e => e.EndsWith("the column 'land' is both read and ignored", StringComparison.Ordinal));

    [Theory]
    [InlineData("preset: intune", "Device name,OS,OS version,Model\n")]
    [InlineData("preset: cmdb", "Name,Operating System,Company\n")]
    [InlineData("separator: comma", "kind,site\n")]
    public void Endpoints_without_any_version_are_told_once_at_the_group(string key, string header)
    {
        string row = string.Join(',', header.Trim().Split(',').Select(_ => "Windows"));
        ScenarioReadResult read = Listed.Read(
            Listed.Folder(header + string.Concat(Enumerable.Repeat(row + "\n", 30))), "rows: endpoints", key);

        Assert.Equal(["S503:12:7 the file has no column 'version', and the group no 'versions' to draw from"],
            Listed.Errors(read));
        Assert.Equal(
            "add versions: {latest: {version: 7.16, share: 100%}} to the group, or name the column under "
                + "columns.version",
            read.Diagnostics[0].Suggestion);
        Assert.EndsWith("listed.yaml", read.Diagnostics[0].File, StringComparison.Ordinal);
    }
}
