namespace Sim.Lab.Tests;

/// <summary>
/// Settings that cannot have an effect: each rule on an input that breaks it and on its neighbour that does not.
/// </summary>
public sealed class PlanNotesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_scenario_in_which_everything_counts_has_no_note() => Assert.Empty(Notes(Text()));

    // Where a replacement is empty the line goes.
    [Theory]
    [InlineData("kiosk: 10%", "virtual-machine: 10%", null, null)]
    [InlineData("kinds: {workstation: 90%, kiosk: 10%}", "kinds: {virtual-machine: 100%}", "recovery.powerCycle",
        "nobody ever attends virtual-machine, and powerCycled is 0% there")]
    [InlineData("kinds: {workstation: 90%, kiosk: 10%}", "kinds: {virtual-machine: 100%}", "recovery.cloud",
        "nobody ever attends virtual-machine")]
    [InlineData("powerCycle: {every: 5m, max: 15}", "powerCycle: {every: 5m, max: 0}", null, null)]
    [InlineData("  race: {wired: 12%, wireless: 4%}", "", "recovery.powerCycle", "recovery.race is 0%")]
    [InlineData("race: {wired: 12%, wireless: 4%}", "race: {wired: 0%, wireless: 0%}", "recovery.powerCycle",
        "recovery.race is 0%")]
    [InlineData("  powerCycle: {every: 5m, max: 15}", "", "recovery.race", "failedBoots heal nothing",
        "wired: 12%, wireless: 4%", "wired: 0%, wireless: 0%")]
    [InlineData("  powerCycle: {every: 5m, max: 15}", "", null, null,
        "  failedBoots: 2\n  bootCycle: 3m\n  race: {wired: 12%, wireless: 4%}\n", "")]
    [InlineData("  powerCycle: {every: 5m, max: 15}", "", null, null, "wired: 12%, wireless: 4%",
        "wired: 0%, wireless: 4%")]
    [InlineData("  powerCycle: {every: 5m, max: 15}", "", "recovery.race", "failedBoots heal nothing",
        "  race: {wired: 12%, wireless: 4%}\n", "")]
    [InlineData("  revertAt: 3h", "", "recovery.race", "nothing is reverted")]
    [InlineData("  revertAt: 3h", "", "recovery.powerCycle", "nothing is reverted")]
    [InlineData("  revertAt: 3h", "", "recovery.cloud", "nothing is reverted")]
    [InlineData("revertAt: 3h", "revertAt: 24h", "rollout.revertAt", "after the end of the run")]
    [InlineData("revertAt: 3h", "revertAt: 0s", "rollout.revertAt", "nobody gets it", "  haltAt: 2h\n", "")]
    [InlineData("revertAt: 3h", "revertAt: 23h", null, null)]
    [InlineData("haltAt: 2h", "haltAt: 3h", "rollout.haltAt", "a revert at the same moment")]
    [InlineData("haltAt: 2h", "haltAt: 0s", "rollout.haltAt", "nobody gets it")]
    [InlineData("optIn: 30%", "optIn: 0%", "recovery.cloud", "optIn is 0%")]
    [InlineData("successPerTry: 70%", "successPerTry: 0%", "recovery.cloud", "successPerTry is 0%")]
    [InlineData("offeredAt: 4h", "offeredAt: 25h", "recovery.cloud", "after the end of the run")]
    [InlineData("guidanceAt: 3h", "guidanceAt: 2d", "recovery.hands.guidanceAt", "after the end of the run")]
    [InlineData("crews: 3", "crews: 3\n    weekday: 0%\n    weekend: 0%\n    night: 0%", "recovery.hands",
        "nobody is ever at work")]
    [InlineData("crews: 3", "crews: 3\n    weekday: 0%", null, null)]
    [InlineData("crews: 3", "crews: 3\n    awareness: {diagnosis: 1h}", "recovery.hands.awareness.diagnosis",
        "experts is 0%")]
    [InlineData("crews: 3", "crews: 3\n    awareness: {experts: 50%, diagnosis: 1h}", null, null)]
    [InlineData("guidanceAt: 3h", "guidanceAt: 2d\n    awareness: {experts: 50%}", null, null)]
    [InlineData("desk: {work: 5m, needsKey: true}", "desk: {work: 5m}", "recovery.hands.keyLookup",
        "no method of repair needs a key")]
    [InlineData("detach-disk: {work: 2m}", "detach-disk: {work: 2m}, courier: {work: 1d}",
        "recovery.hands.methods.courier", "no kind of device")]
    [InlineData("share: 5%, opensAfter: 0s", "share: 0%, opensAfter: 0s", "rollout.stages.canary", "a stage of 0%",
        "share: 95%", "share: 100%")]
    [InlineData("opensAfter: 1h}", "opensAfter: 30h}", null, null)]
    [InlineData("opensAfter: 1h}", "opensAfter: 30h}", "rollout.stages.broad", "after the end of the run",
        "  haltAt: 2h\n  revertAt: 3h\n", "")]
    [InlineData("probability: 100%", "probability: 0%, delay: 5m", "update.fault.delay", "probability is 0%")]
    [InlineData("probability: 100%", "probability: 50%, delay: 5m", null, null)]
    [InlineData("probability: 100%", "when: {kinds: [server]}", "update.fault.when",
        "no endpoint that gets the update is a server")]
    [InlineData("probability: 100%", "when: {kinds: [kiosk]}", null, null)]
    [InlineData("design: {name: kernel-content-interpreter, suppliedInputs: 20}",
        "design: {name: ebpf-windows, suppliedInputs: 20}",
        "design.suppliedInputs", "only kernel-content-interpreter compares inputs")]
    [InlineData("design: {name: kernel-content-interpreter, suppliedInputs: 20}",
        "design: {name: umdf-driver, boundsCheck: true}",
        "design.boundsCheck", "only kernel-content-interpreter has this check")]
    [InlineData("design: {name", "platform: {design: umdf-driver}\ndesign: {name", "platform.design",
        "only an update of the platform's vendor")]
    [InlineData("current: {version: 7.16, share: 100%}",
        "current: {version: 7.16, share: 100%}, old: {version: 7.1, share: 0%}",
        "fleet.groups.ours.versions.old", "a share of 0%")]
    [InlineData("version: 7.16", "version: 7.10", "fleet.groups.ours.versions", "none is 7.11 or newer")]
    [InlineData("platform: windows\n      size", "platform: windows\n      adoption: {none: 100%}\n      size",
        "fleet.groups.ours.adoption", "none is 100%")]
    [InlineData("platform: windows\n      size", "platform: windows\n      adoption: {partFrom: 50%}\n      size",
        "fleet.groups.ours.adoption", "part is 0%")]
    [InlineData("platform: windows\n      size",
        "platform: windows\n      adoption: {part: 10%, partFrom: 50%}\n      size", null, null)]
    [InlineData("threat: {attacksPerEndpointYear: 2}", "threat: {attacksPerEndpointYear: 0, newKind: 50%}", "threat",
        "there are no attacks")]
    [InlineData("threat: {attacksPerEndpointYear: 2}", "threat: {attacksPerEndpointYear: 0}", null, null)]
    [InlineData("threat:", "services: [{name: desk, servers: 2, needed: 1}]\nthreat:", "services.desk",
        "hosts services")]
    [InlineData("threat:", "services: [{name: desk, servers: 2, needed: 1, onCall: 1}]\nthreat:",
        "services.desk.onCall", "crews are unlimited", "crews: 3", "crews: unlimited")]
    public void A_setting_without_effect_is_told_with_the_reason(
        string right, string wrong, string? path, string? says, string? also = null, string? changed = null)
    {
        string text = Text();
        Assert.Contains(right, text, StringComparison.Ordinal);
        text = text.Replace(right, wrong, StringComparison.Ordinal);
        text = also is null ? text : text.Replace(also, changed, StringComparison.Ordinal);

        string[] notes = Notes(text);

        if (path is null)
            Assert.Empty(notes);
        else
            Assert.Contains(notes,
                n => n.StartsWith(path + ": ", StringComparison.Ordinal)
                    && n.Contains(says!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("portal: {days: daily}", "portal", "")]
    [InlineData("portal: {days: never}", "portal",
        "fleet.kinds.virtual-machine.powerCycled: nobody ever attends these machines (portal)")]
    public void A_kind_that_is_cycled_where_nobody_attends_is_told(string pattern, string name, string note)
    {
        string text = Text().Replace("kiosk: 10%", "virtual-machine: 10%", StringComparison.Ordinal);
        string file = _folder.Write("x.yaml", text);
        string[] parts = pattern.Split(": ", 2);
        RunRequest request = new()
        {
            Scenario = file, OutRoot = null,
            Sets =
            [
                $"fleet.attendancePatterns.{parts[0]}={parts[1]}",
                $"fleet.kinds.virtual-machine.attended={name}", "fleet.kinds.virtual-machine.powerCycled=100%",
            ],
        };

        RunReport run = Lab().Run(request, _ => SilentObserver.Instance, TestContext.Current.CancellationToken);
        string notes = string.Join(" ", run.Result.Notes.Select(n => $"{n.Path}: {n.Text}"));

        Assert.StartsWith(note, notes, StringComparison.Ordinal);
        Assert.Equal(note.Length == 0, notes.Length == 0);
    }

    [Fact]
    public void Crews_of_a_listing_do_nothing_where_nobody_repairs_by_hand()
    {
        _folder.Write("fleet.csv", "name,country,version,crew,workstation\nA,DE,7.16,4,100\nB,DE,7.16,,100\n");
        string text = Listed(Text());
        int hands = text.IndexOf("  hands:", StringComparison.Ordinal);

        Assert.Empty(Notes(text));
        Assert.Contains("recovery.hands: nobody repairs by hand, so the crews of 1 listed organisation do nothing",
            Notes(text[..hands] + text[text.IndexOf("threat:", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void A_group_on_another_platform_counts_for_nothing_in_the_rules()
    {
        string other = Text().Replace("  groups:\n",
            "  groups:\n    macs: {organisations: 5, platform: macos, size: {median: 10}, versions: {v: {version: "
                + "1.0, share: 100%}}}\n", StringComparison.Ordinal);

        Assert.Empty(Notes(other));
    }

    [Fact]
    public void The_scenarios_that_ship_have_no_note() =>
        Assert.Empty(SimLab.Open(SourceTree.Root, SourceTree.Root).Validate([]).Notes);

    private static string Listed(string text)
    {
        int group = text.IndexOf("    ours:", StringComparison.Ordinal);
        int end = text.IndexOf("design:", StringComparison.Ordinal);
        return text[..group] + "    ours: {csv: fleet.csv, rows: organisations, platform: windows}\n" + text[end..];
    }

    private SimLab Lab() => SimLab.Open(_folder.Path, SourceTree.Root);

    private string[] Notes(string text)
    {
        ValidationReport report = Lab().Validate([_folder.Write("x.yaml", text)]);
        Assert.True(report.Diagnostics.Count == 0, string.Join("\n", report.Diagnostics));
        return [.. report.Notes.Select(n => $"{n.Note.Path}: {n.Note.Text}")];
    }

    private static string Text() => """
        scenario: noted
        title: Everything counts
        question: Which setting has no effect?
        start: 2026-07-14T06:00Z
        duration: 24h
        fleet:
          model: enterprise-2024
          sectors:
            office: {share: 100%, kinds: {workstation: 90%, kiosk: 10%}}
          groups:
            ours:
              organisations: 3
              platform: windows
              size: {median: 20}
              versions: {current: {version: 7.16, share: 100%}}
        design: {name: kernel-content-interpreter, suppliedInputs: 20}
        update:
          name: content-7
          artefact: content
          platform: windows
          minVersion: 7.11
          highestComparedInput: 21
          fault: {class: out-of-bounds-read, probability: 100%}
        channel: {kind: push}
        rollout:
          strategy: timed-rings
          releaseAt: 0s
          stages:
            - {name: canary, share: 5%, opensAfter: 0s}
            - {name: broad, share: 95%, opensAfter: 1h}
          haltAt: 2h
          revertAt: 3h
        recovery:
          failedBoots: 2
          bootCycle: 3m
          race: {wired: 12%, wireless: 4%}
          powerCycle: {every: 5m, max: 15}
          cloud: {offeredAt: 4h, optIn: 30%, successPerTry: 70%}
          hands:
            crews: 3
            guidanceAt: 3h
            keyLookup: 10m
            methods: {desk: {work: 5m, needsKey: true}, rack: {work: 5m}, console: {work: 3m}, detach-disk: {work: 2m}}
        threat: {attacksPerEndpointYear: 2}

        """;
}
