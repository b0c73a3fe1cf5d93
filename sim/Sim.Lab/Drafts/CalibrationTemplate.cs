namespace Sim.Lab;

/// <summary>The text of a new calibration. Every key has a comment that says what it does.</summary>
internal static class CalibrationTemplate
{
    /// <summary>The text; it reads and runs as it is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">Where editors find the schema, from the file's folder.</param>
    public static string Write(string name, string schema) => $$"""
        # yaml-language-server: $schema={{schema}}
        # A calibration of your own: numbers of a scenario, fitted to what was observed.
        #   sim validate ./{{name}}.yaml      every error at once, with line and column
        #   sim calibrate ./{{name}}.yaml     the fit, and a ledger beside the scenario
        calibration: {{name}}
        title: {{char.ToUpperInvariant(name[0])}}{{name[1..].Replace('-', ' ')}}

        # A name of the catalogue, or the path of your own: ./ours.yaml
        scenario: small-outage
        # scale: 10%              # a part of the organisations, where the whole takes too long
        # sets: [duration=12h]    # what every run sets in the scenario besides

        # Every point is run on these fleets. How they differ is how one world may differ from the mean of many:
        # with fewer fleets the intervals are wider.
        fleets: 20
        fleetSeed: 1
        seeds: 1 # runs of each fleet
        seed: 1

        # points: 24              # points of the first design; twelve for each parameter where not given
        rounds: 4 # most rounds of points that are added near the optimum

        # What is fitted: a key as --set takes it, and its bounds in the same notation. Equal steps count alike on the
        # scale: linear, log for what is above zero, odds for shares.
        parameters:
          - {name: fault, path: update.fault.probability, from: 10%, to: 90%, scale: linear}
          - {name: mobilisation, path: recovery.hands.mobilisation.logNormal.median, from: 5m, to: 150m, scale: log}

        # What was observed, each with the error of the observation itself: a standard deviation (error), or a 95%
        # interval (low and high). atLeast and atMost are bounds on one side. Metrics: docs/reference/measures.md
        observations:
          - name: Machines that went down
            metric: totals.wentDown
            value: 430
            error: 20
            source: Write here where the number comes from
          - name: Online after two hours
            metric: series.onlineShare@2h
            low: 80%
            high: 90%
            source: Write here where the number comes from
          - name: Online after four hours
            metric: series.onlineShare@4h
            atLeast: 90%
            error: 1%
            source: Write here where the number comes from

        """.ReplaceLineEndings("\n");
}
