namespace Sim.Scenarios;

/// <summary>What the format lacks under a word that people look for, and the nearest that it has.</summary>
internal static class ConceptHint
{
    private static readonly (string Nearest, string[] Words)[] All =
    [
        ("no gate judges a stage yet: rollout.haltAt stops the release at a moment of your choice",
            ["gate", "gates", "gated", "healthgate", "approval", "approvals", "promotion", "threshold", "thresholds",
                "maxfailures", "errorbudget"]),
        ("write strategy: timed-rings, with a stage for each: {name: canary, share: 1%, opensAfter: 0s}",
            ["canary", "canaries", "ring", "rings", "wave", "waves", "phase", "phases", "phased", "progressive",
                "percentage", "percent",
            "bluegreen", "staged", "rolling", "pilot", "batches"]),
        ("a release cannot be paused and resumed yet: rollout.haltAt stops it for good",
            ["pause", "paused", "resume", "hold", "freeze", "suspend"]),
        ("write rollout.haltAt: from that moment no endpoint applies the release",
            ["stop", "stopat", "abort", "killswitch", "cancel"]),
        ("write rollout.revertAt: from that moment the good artefact is offered",
            ["rollback", "rollbackat", "undo", "withdraw", "recall", "backout", "downgrade", "restore", "hotfix",
                "rollforward"]),
        ("boots are tried by recovery.failedBoots, power cycles by recovery.powerCycle: {every: 5m, max: 3}; a "
            + "download is not retried",
            ["retry", "retries", "attempts", "maxretries", "backoff", "reboots", "restarts"]),
        ("the time between stages is opensAfter of the next one",
            ["bake", "baketime", "soak", "soaktime", "wait", "delay", "cooldown", "interval"]),
        ("a polling channel spreads them by itself: channel: {kind: poll-fixed, period: 1h}",
            ["jitter", "stagger", "splay", "randomise", "randomize"]),
        ("there are no maintenance windows: when endpoints take a release follows fleet.onlinePatterns",
            ["maintenance", "maintenancewindow", "maintenancewindows", "changewindow", "activehours", "deferral",
                "deadline"]),
        ("write recovery.hands: {endpointsPerTechnician: 500, methods: …}",
            ["technicians", "staff", "helpdesk", "support", "crew", "manual", "people"]),
        ("write recovery.race: the chance that a boot fetches the reverted artefact first",
            ["selfheal", "selfhealing", "autorecover", "autoheal", "heal"]),
        ("write expectations: bounds that metrics of the result must keep",
            ["assert", "asserts", "slo", "sla", "checks", "goals", "criteria"]),
        ("write update.fault: {class: …, probability: …}", ["bug", "crash", "failure", "failurerate", "defect"]),
    ];

    /// <summary>The nearest that there is for a word, however it is spelled, or null.</summary>
    public static string? For(string word)
    {
        string bare = string.Concat(word.Where(char.IsLetter)).ToLowerInvariant();
        string stem = bare.EndsWith("at", StringComparison.Ordinal) ? bare[..^2] : bare;
        return All.FirstOrDefault(c => c.Words.Any(w => w == bare || w == stem)).Nearest;
    }
}
