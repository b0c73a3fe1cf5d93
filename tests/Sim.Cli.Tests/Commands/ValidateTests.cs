namespace Sim.Cli.Tests;

/// <summary><c>sim validate</c> shows what a file lists, before anything runs.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Totals_of_a_listing_are_aligned_and_what_was_left_out_stands_above_them()
    {
        _place.Write("fleet.csv",
            "name,type,os,country\nA,PC,Windows 11,GB\nB,PC,Windows 10,GB\nC,Rack,Windows Server "
                + "2022,DE\nD,PC,macOS 14,DE\n");
        Ended ended = SimProcess.Run(_place.Folder, "validate", WriteScenario()).With(0);

        Assert.Equal("""
            mine.yaml, group ours
            Input    fleet.csv: 1 organisation with 3 endpoints from 4 rows; 1 row left out
                     by rule: platform macos (line 5); 1 text of type became laptop by '*',
            """.ReplaceLineEndings("\n"), string.Join('\n', ended.Output.Split('\n').Take(3)));
        Assert.Equal("""
                                 endpoints  share
              kind      server           1  33.3%
                        laptop           2  66.7%
              platform  windows          3   100%
              country   GB               2  66.7%
                        DE               1  33.3%
              version   drawn            3   100%

            Drawn    fleet.groups.ours: 1 organisation draws one of 2 versions, once for all
                     endpoints of an organisation: nothing is mixed inside one, so shares
                     come out in whole organisations only.
            1 file: no error

            """.ReplaceLineEndings("\n"),
            string.Join('\n', ended.Output.Split('\n').SkipWhile(l => !l.EndsWith("share", StringComparison.Ordinal))));
        Assert.All(ended.Output.Split('\n').Where(l => !l.Contains("SHA", StringComparison.Ordinal)),
            l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public void Beyond_twelve_rows_the_others_are_added_up()
    {
        string[] countries = ["US", "CA", "MX", "BR", "GB", "IE", "DE", "FR", "NL", "ES", "IT", "CH", "SE", "JP"];
        _place.Write("fleet.csv", "type,os,country\n" + string.Concat(countries.Select(c => $"Rack,Windows 11,{c}\n")));

        Assert.Contains("3 more           3  21.4%",
            SimProcess.Run(_place.Folder, "validate", WriteScenario()).With(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_models_is_checked_like_one_of_scenarios()
    {
        Ended shipped = SimProcess.Run(
            _place.Folder, "validate", Path.Combine(SourceTree.Root, "models/fleets"),
            Path.Combine(SourceTree.Root, "models/ecosystems"), Path.Combine(SourceTree.Root, "models/designs"))
            .With(0);
        Assert.Matches(@"^\d\d files: no error\n$", shipped.Output);

        Broken("fleets/laboratory.yaml", "share: 100%, zones", "share: 90%, zones");
        Broken("fleets/laboratory.yaml", "method: bench", "method: bench\n    metod: bench", "copied.yaml");
        Broken("ecosystems/windows-2025.yaml", "group: anti-virus", "group: antivirus");
        Broken("designs/kernel-driver.yaml", "source:", "sauce:");
        string refused = Ended.Flat(SimProcess.Run(_place.Folder, "validate", "mine").With(65).Output);
        Assert.Contains("mine/laboratory.yaml:8:3: error S201 the shares of the countries add up to 90%, not 100%",
            refused, StringComparison.Ordinal);
        Assert.Contains("mine/copied.yaml:4:13: error S105 the name of the model is not the name of its file", refused,
            StringComparison.Ordinal);
        Assert.Contains("'metod' is not a key here", refused, StringComparison.Ordinal);
        Assert.Contains("error S202 there is no load-order group 'antivirus' hint: did you mean 'anti-virus'?", refused,
            StringComparison.Ordinal);
        Assert.Contains("an annotation without source", refused, StringComparison.Ordinal);
        Assert.EndsWith("errors in 4 files", refused.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ecosystems/windows-2025", "an ecosystem model", "name it in an experiment, as year: {ecosystem: …}")]
    [InlineData("fleets/laboratory", "a fleet model", "name it in a scenario, as fleet: {model: …}")]
    public void A_model_that_is_run_is_told_who_names_it(string model, string what, string hint) => Assert.Contains(
        $"this is {what}, not a scenario hint: {hint}",
        Ended.Flat(SimProcess.Run(_place.Folder, "run", Path.Combine(SourceTree.Root, $"models/{model}.yaml"))
            .With(65).Error),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_only_the_files_are_counted() =>
        Assert.EndsWith("files: no error\n", SimProcess.Run(_place.Folder, "validate").With(0).Output,
            StringComparison.Ordinal);

    private void Broken(string model, string right, string wrong, string? name = null)
    {
        string text = File.ReadAllText(Path.Combine(SourceTree.Root, "models", model));
        Assert.Contains(right, text, StringComparison.Ordinal);
        _place.Write("mine/" + (name ?? Path.GetFileName(model)), text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private string WriteScenario() => _place.Write("mine.yaml", """
        scenario: mine
        title: Ours
        question: Who is listed?
        start: 2026-07-14T06:00Z
        duration: 1d
        fleet:
          model: enterprise-2024
          groups:
            ours:
              csv: fleet.csv
              rows: endpoints
              platform: windows
              columns: {kind: type, platform: os}
              values: {kind: {Rack: server, "*": laptop}}
              versions: {latest: {version: 7.16, share: 70%}, one-behind: {version: 7.15, share: 30%}}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: faulty-content
          artefact: content
          platform: windows
          highestComparedInput: 21
          fault: {class: out-of-bounds-read}
        channel: {kind: push}
        rollout: {strategy: all-at-once, releaseAt: 30m}
        """);
}
