namespace Sim.Lab;

/// <summary>
/// The text of a new scenario. Every value has a comment that says what it does, because the file is the first that a
/// person sees of the format.
/// </summary>
internal static class ScenarioTemplate
{
    private const string Release = "faulty-content";

    // Below these, shares of organisations and of endpoints are too often nobody's.
    private const int FewOrganisations = 5;
    private const long FewEndpoints = 10_000;

    /// <summary>The text; it reads without errors for every answer that its field accepts.</summary>
    /// <param name="answers">An answer for each of <see cref="DraftFields.All"/>, by key.</param>
    /// <param name="schema">Where editors find the schema, from the file's folder.</param>
    public static string Write(IReadOnlyDictionary<string, string> answers, string schema)
    {
        string name = answers[DraftFields.Name];
        _ = UtcMoment.TryParse(answers[DraftFields.ReleaseAt], out UtcMoment release);
        UtcMoment? revert = SimDuration.TryParse(answers[DraftFields.RevertAfter], out SimDuration after)
            ? release.Plus(after) : null;
        long organisations = Number(answers, DraftFields.Organisations);
        long endpoints = Number(answers, DraftFields.Endpoints);
        return string.Create(CultureInfo.InvariantCulture, $$$"""
            # yaml-language-server: $schema={{{schema}}}
            # A scenario of your own: change a value, check the file, run it.
            #   sim validate ./{{{name}}}.yaml            every error at once, with line and column
            #   sim run ./{{{name}}}.yaml                 the run, a summary and a report
            #   sim show ./{{{name}}}.yaml --resolved     every default, and where it comes from
            # Units are part of a value: 30s, 78m, 2.5d, 5%. A number may say where it comes from, and reports
            # show it: {value: 12%, basis: assumed, source: Our own guess} (or published, inferred, fitted).
            scenario: {{{name}}}
            title: {{{Quoting.Yaml(answers[DraftFields.Title])}}}
            question: >-
              How many of our machines does a faulty content update take down, and how long does it take until
              people can work again?

            # Simulated time. Moments are UTC; endpoints live in the time zones of their countries, and clocks
            # change there as they do on these dates.
            start: {{{new UtcMoment(release.UnixMilliseconds - DraftFields.Lead.Milliseconds)}}}
            duration: {{{DraftFields.Duration}}}
            window: 60s # decisions wait for the end of a window

            # The dice: seed is what happens, fleetSeed is who exists. The same seeds give the same result.
            seed: 1
            fleetSeed: 1

            # Who exists. The model brings countries, sectors, kinds of device and the hours they are on.
            fleet:
              model: enterprise-2024
              groups:
                customers:
                  organisations: {{{organisations}}}
                  platform: windows
            {{{Size(organisations, endpoints)}}}
            {{{Versions(organisations)}}}

            # The driver: it hands 20 inputs to its content and does not check what the content asks for.
            # With boundsCheck: true nothing crashes. Try it on the command line:
            #   sim run ./{{{name}}}.yaml --set design.boundsCheck=true
            design:
              name: kernel-content-interpreter
              suppliedInputs: 20
              boundsCheck: false

            # The update: it asks for a 21st input. Sensors below minVersion do not take it.
            update:
              name: {{{Release}}}
              artefact: content
              platform: windows
              minVersion: 7.11
              highestComparedInput: 21
              fault:
                class: out-of-bounds-read
                probability: 100% # share of the machines that take it on which it shows
                trigger: at-once # or on-boot, or hazard

            # How it travels: pushed to whoever is connected. Or kind: poll-fixed with period: 1h.
            channel:
              kind: push
              latency: {exponential: 20s}

            # Who is offered it when, and when it is withdrawn.
            rollout:
              strategy: {{{answers[DraftFields.Strategy]}}}
              releaseAt: {{{release}}}
            {{{Stages(answers[DraftFields.Strategy], organisations * endpoints)}}}{{{Revert(revert)}}}

            # How machines come back. A part that is left out does not exist.
            recovery:
              failedBoots: 2 # then the recovery screen
              bootCycle: {uniform: [2m, 5m]}
              # Chance that a boot fetches the withdrawn content first.
              race: {wired: 12%, wireless: 4%}
              # A person switches a waiting machine off and on.
              powerCycle: {every: 5m, max: 15}
              # The organisation's own people, from the moment at which somebody knows what to do.
              hands:
                endpointsPerTechnician: 250
                guidanceAt: {{{revert ?? release.Plus(SimDuration.FromHours(2))}}}
                mobilisation: {logNormal: {median: 30m, sigma: 0.8}}
                day: "07:00-19:00"
                weekday: 100%
                weekend: 50%
                night: 25%
                methods:
                  desk: {work: {uniform: [5m, 20m]}, needsKey: true}
                  rack: {work: {uniform: [2m, 6m]}, needsKey: true}
                  console: {work: {uniform: [1m, 4m]}, needsKey: true}
                  detach-disk: {work: {uniform: [1m, 2m]}}
                keyLookup: {uniform: [10m, 20m]} # a recovery key is found and typed in

            # What must hold: 'sim run' ends with 0 if all of it does and with 1 if not, for a pipeline.
            expectations:
              - name: Four of five sensors are online two days after the release
                metric: series.onlineShare@2d
                min: 80%
              - name: All but one in a hundred are online six days after it
                metric: series.onlineShare@6d
                min: 99%

            """);
    }

    private static string Size(long organisations, long endpoints) => organisations == 1
        ? $$"""
                  # The endpoints of the organisation. With several, a sigma says how far sizes spread.
                  size: {median: {{endpoints}}}
            """
        : $$"""
                  # Half of the organisations are smaller than the median; sigma is how far sizes spread.
                  size: {median: {{endpoints}}, sigma: 1.2}
            """;

    private static string Versions(long organisations) => organisations < FewOrganisations
        ? """
                  # The version of the sensor. An organisation has one: with more of them, add older ones by share.
                  versions:
                    latest: {version: 7.16, share: 100%}
            """
        : """
                  # Versions of the sensor; the shares add up to 100%.
                  versions:
                    latest: {version: 7.16, share: 80%}
                    pinned: {version: 7.10, share: 20%}
            """;

    private static string Stages(string strategy, long endpoints)
    {
        if (strategy != DraftFields.TimedRings)
            return string.Empty;

        (string canary, string early, string everyone) =
            endpoints < FewEndpoints ? ("10%", "30%", "60%") : ("1%", "9%", "90%");
        return $$"""
              # Rings by share of the endpoints, each with the time after the release at which it opens.
              stages:
                - {name: canary, share: {{canary}}, opensAfter: 0s}
                - {name: early, share: {{early}}, opensAfter: 4h}
                - {name: everyone, share: {{everyone}}, opensAfter: 1d}

            """;
    }

    private static long Number(IReadOnlyDictionary<string, string> answers, string field) =>
        long.Parse(answers[field], NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Revert(UtcMoment? revert) => revert is { } moment
        ? $"  revertAt: {moment} # nobody takes it from here on"
        : "  # revertAt: add a moment here, and nobody takes it from then on";
}
