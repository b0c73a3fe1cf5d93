namespace Sim.Scenarios;

/// <summary>The words of files for the kinds of plans, both ways.</summary>
internal static class Words
{
    /// <summary>Words of the mechanisms, in the order of <see cref="Mechanism"/>.</summary>
    public static IReadOnlyList<string> Mechanisms { get; } =
        ["gate", "boundary", "rollback", "restart", "watchdog", "fail-open", "oops-tolerance", "late-start"];

    public static Mechanism MechanismOf(string word) => (Mechanism)Mechanisms.ToList().IndexOf(word);

    public static string Of(Mechanism mechanism) => Mechanisms[(int)mechanism];

    /// <summary>Words of who releases an update, in the order of <see cref="UpdateMaker"/>.</summary>
    public static IReadOnlyList<string> Makers { get; } = ["agent-vendor", "platform-vendor"];

    public static UpdateMaker MakerOf(string word) => (UpdateMaker)Makers.ToList().IndexOf(word);

    public static string Of(UpdateMaker maker) => Makers[(int)maker];

    public static TriggerKind Trigger(string word) => word switch
    {
        "at-once" => TriggerKind.AtOnce,
        "on-boot" => TriggerKind.OnBoot,
        "workload" => TriggerKind.Workload,
        _ => TriggerKind.Hazard,
    };

    public static string Of(TriggerKind kind) => kind switch
    {
        TriggerKind.AtOnce => "at-once",
        TriggerKind.OnBoot => "on-boot",
        TriggerKind.Workload => "workload",
        _ => "hazard",
    };

    public static ChannelKind Channel(string word) => word switch
    {
        "push" => ChannelKind.Push,
        "poll-fixed" => ChannelKind.PollFixed,
        _ => ChannelKind.PollMemoryless,
    };

    public static string Of(ChannelKind kind) => kind switch
    {
        ChannelKind.Push => "push",
        ChannelKind.PollFixed => "poll-fixed",
        _ => "poll-memoryless",
    };

    public static OnlineHabitKind Habit(string word) => word switch
    {
        "always" => OnlineHabitKind.Always,
        "never" => OnlineHabitKind.Never,
        _ => OnlineHabitKind.Shift,
    };

    public static string Of(OnlineHabitKind kind) => kind switch
    {
        OnlineHabitKind.Always => "always",
        OnlineHabitKind.Never => "never",
        _ => "shift",
    };
}
