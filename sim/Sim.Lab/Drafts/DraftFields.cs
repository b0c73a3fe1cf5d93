namespace Sim.Lab;

/// <summary>What a new scenario asks, in the order of the questions.</summary>
public static class DraftFields
{
    /// <summary>The strategy that offers the update to everybody in one go.</summary>
    public const string AllAtOnce = "all-at-once";

    /// <summary>The strategy that opens ring after ring.</summary>
    public const string TimedRings = "timed-rings";

    /// <summary>The answer for an update that is never withdrawn.</summary>
    public const string Never = "never";

    internal const string Name = "name";
    internal const string Title = "title";
    internal const string Organisations = "organisations";
    internal const string Endpoints = "endpoints";
    internal const string Strategy = "strategy";
    internal const string ReleaseAt = "release-at";
    internal const string RevertAfter = "revert-after";

    private const int MaxName = 64;
    private const int MaxTitle = 120;
    private const int MostEach = 1_000_000;

    /// <summary>Long enough after the start that there is a quiet time before the release.</summary>
    internal static readonly SimDuration Lead = SimDuration.FromHours(1);

    /// <summary>How long a new scenario simulates.</summary>
    internal static readonly SimDuration Duration = SimDuration.FromDays(7);

    /// <summary>The fields.</summary>
    public static IReadOnlyList<DraftField> All { get; } =
    [
        new(Name, "Name of the scenario, and of its file", "name", "my-scenario", NameProblem),
        new(Title, "Title for headings", "text", "A faulty content update in our fleet", TitleProblem),
        new(Organisations, "How many organisations", "n", "200", WholeProblem),
        new(Endpoints, "Endpoints of a middling organisation", "n", "250", WholeProblem),
        new(Strategy, $"Rollout: {AllAtOnce} or {TimedRings}", "strategy", AllAtOnce, StrategyProblem),
        new(ReleaseAt, "Moment of the release, UTC", "moment", "2026-07-14T09:00Z", MomentProblem),
        new(RevertAfter, $"Time until it is withdrawn, or {Never}", "time", "78m", RevertProblem),
    ];

    private static string? NameProblem(string text) =>
        text.Length is > 0 and <= MaxName && text[0] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? null
            : $"'{text}' is no name: write lower case letters, digits and hyphens, at most {MaxName}";

    private static string? TitleProblem(string text) =>
        text.Length is > 0 and <= MaxTitle && !text.Any(char.IsControl)
            ? null
            : $"a title has 1 to {MaxTitle} characters on one line";

    private static string? WholeProblem(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value is >= 1 and <= MostEach
            ? null : $"'{text}' does not do: write a whole number from 1 to {MostEach}";

    private static string? StrategyProblem(string text) =>
        text is AllAtOnce or TimedRings ? null : $"there is no strategy '{text}': take {AllAtOnce} or {TimedRings}";

    private static string? MomentProblem(string text) => UtcMoment.TryParse(text, out _)
        ? null
        : $"'{text}' is no moment in UTC: write it such as 2026-07-14T09:00Z";

    private static string? RevertProblem(string text) =>
        text == Never || (SimDuration.TryParse(text, out SimDuration time) && time.Milliseconds > 0 && time < Duration)
            ? null
            : $"'{text}' does not do: write a time such as 78m, below {Duration}, or {Never}";
}
