namespace Sim.Cli.Tests;

/// <summary>What a new user does wrong, and what the program says to it.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("name,country\nAcme,DE\n", "fleet.csv", "this is a table (CSV)",
        "'sim new scenario' writes one to start from")]
    [InlineData("name;country;n\nAcme;DE;3\n", "fleet.yaml", "this is a table (CSV)",
        "'sim new scenario' writes one to start from")]
    [InlineData("\u0089", "picture.png", "not UTF-8", null)]
    [InlineData("", "empty.yaml", "the file is empty", "'sim new scenario' writes one to start from")]
    [InlineData("just some words\n", "words.yaml", "the file holds a single value", "write one 'key: value' a line")]
    [InlineData("{\"schema\": \"sim-result/1\"}", "result.json", "the file holds JSON",
        "write one 'key: value' a line")]
    [InlineData("<!DOCTYPE html>\n<p>report</p>\n", "report.html", "this is an HTML page", null)]
    public void A_wrong_file_is_called_what_it_is(string text, string name, string says, string? hint)
    {
        string file = _place.Write(name, text);
        if (text.Length == 1)
            File.WriteAllBytes(_place.PathOf(name), [0x80, 0x81]);

        Ended ended = SimProcess.Run(_place.Folder, "run", file).With(65);

        Assert.Contains(says, Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Contains(hint ?? "1 error in ", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.Equal([name], _place.Everything);
    }

    [Fact]
    public void A_folder_is_no_scenario()
    {
        Directory.CreateDirectory(_place.PathOf("folder"));

        Ended ended = SimProcess.Run(_place.Folder, "run", "folder").With(65);

        Assert.Contains("this is a directory", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run scenarios/july-2024.yaml", "'july-2024' is in the catalogue and needs no path")]
    [InlineData("validate july-2024.yaml", "'july-2024' is in the catalogue and needs no path")]
    [InlineData("compare july-2024-halted.yaml", "'july-2024-halted' is in the catalogue and needs no path")]
    [InlineData("run mein.yaml", "did you mean 'mine.yaml'?")]
    [InlineData("run own/mine.yml", "did you mean 'own/mine.yaml'?")]
    public void A_file_that_is_not_there_is_sought_in_the_catalogue_and_beside(string line, string hint)
    {
        _place.Write("mine.yaml", TinyScenario.Text());
        _place.Write("own/mine.yaml", TinyScenario.Text());

        Ended ended = SimProcess.Run(_place.Folder, line.Split(' ')).With(65);

        Assert.Contains("there is no such file hint: " + hint, Ended.Flat(ended.Output + ended.Error),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_like_no_other_gets_no_hint()
    {
        _place.Write("mine.yaml", TinyScenario.Text());

        Ended ended = SimProcess.Run(_place.Folder, "run", "fleet/elsewhere.yaml").With(65);

        Assert.DoesNotContain("hint", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run mine.yaml --set duration=999d",
        "--set: error S107 999d is not between 1s and 366d 1 error in --set")]
    [InlineData("run mine.yaml --set window=2m --set duration=999d",
        "--set duration: error S107 999d is not between 1s and 366d 1 error in --set")]
    [InlineData("run mine.yaml --set abc --set duration=999d",
        "--set abc: error S301 'abc' is not a setting hint: write path=value, such as recovery.race.wired=30% "
        + "--set duration: error S107 999d is not between 1s and 366d 2 errors in --set")]
    [InlineData("run mine.yaml --set duration=999d --scale 0",
        "such as 1% or 0.01 --set: error S107 999d is not between 1s and 366d 2 errors in --scale and --set")]
    [InlineData("compare pairing-without-gain --set window=2m --set duration=999d",
        "--set duration: error S107 999d is not between 1s and 366d 1 error in --set")]
    public void Of_several_settings_the_wrong_one_is_named(string line, string says)
    {
        _place.Write("mine.yaml", TinyScenario.Text());

        Ended ended = SimProcess.Run(_place.Folder, line.Split(' ')).With(65);

        Assert.Contains(says, Ended.Flat(ended.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duration: 6h", "duration:6h", ":5:1: error S006 ",
        "put a blank after the colon of line 5: duration: 6h")]
    [InlineData("  suppliedInputs: 20", "   suppliedInputs: 20", "error S006 ", "line 16 stands deeper than line 15")]
    [InlineData("  suppliedInputs: 20", "\tsuppliedInputs: 20", ":16:1: error S005 a tab in the indentation",
        "use spaces")]
    [InlineData("  suppliedInputs: 20", "suppliedInputs: 20", ":16:1: error S101 'suppliedInputs' is not a key here",
        "it belongs under 'design': indent it")]
    [InlineData("duration: 6h", "duration: 6", ":5:11: error S106 '6' has no unit", "write 6s, 6m, 6h or 6d")]
    [InlineData("duration: 6h", "duration: 6 hours", ":5:11: error ", "hours")]
    [InlineData("duration: 6h", "Duration: 6h", ":5:1: error S101 'Duration' is not a key here",
        "did you mean 'duration'?")]
    [InlineData("model: laboratory", "model: Laboratory", "there is no fleet model 'Laboratory'",
        "did you mean 'laboratory'?")]
    [InlineData("model: laboratory", "model: enterprise 2024", "there is no fleet model 'enterprise 2024'",
        "did you mean 'enterprise-2024'?")]
    [InlineData("model: laboratory", "model: labratory", "there is no fleet model 'labratory'",
        "did you mean 'laboratory'?")]
    [InlineData("metric: totals.crashed", "metric: totals.crashes", "error S207 ", "did you mean")]
    [InlineData("share: 100%", "share: 90%", "error S201 ", "90%")]
    [InlineData("strategy: all-at-once", "strategy: all at once", "error S108 ", "did you mean 'all-at-once'?")]
    public void A_slip_in_a_scenario_is_named_with_its_place_and_what_to_do(string right, string wrong, string place,
        string hint)
    {
        string text = TinyScenario.Text();
        Assert.Contains(right, text, StringComparison.Ordinal);
        _place.Write("mine.yaml", text.Replace(right, wrong, StringComparison.Ordinal));

        Ended ended = SimProcess.Run(_place.Folder, "validate", "mine.yaml").With(65);

        Assert.Contains(place, Ended.Flat(ended.Output), StringComparison.Ordinal);
        Assert.Contains(hint, Ended.Flat(ended.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_of_the_user_finds_the_models_of_the_program_even_beside_a_catalogue_of_their_own()
    {
        _place.Write("scenarios.yaml", "scenarios: []\n");
        SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "--no-output").With(0);
    }
}
