namespace Sim.Scenarios;

internal sealed class HabitCodec() : ObjectCodec<OnlineHabit>(
    "habit", "A weekly habit of a share of the endpoints.", [Share, Online, Days, Hours, Spread],
    read => new("", read.Get(Share), read.Get(Online), read.Get(Days), read.Get(Hours).From, read.Get(Hours).To,
        (int)(read.Get(Spread).Milliseconds / SimDuration.FromMinutes(1).Milliseconds)))
{
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of the endpoints with the pattern.", h => h.Share);
    public static readonly Field<OnlineHabitKind> Online = Required(
        "online", Scalar.Words<OnlineHabitKind>("presence"), "always, never or in a shift.", h => h.Kind);
    public static readonly Field<int> Days = Optional(
        "days", Pattern.Days, 0, "Days on which the shift starts; with a shift only.",
        h => h.Days) with { When = IsShift };
    public static readonly Field<ClockHours> Hours = Optional(
        "hours", Pattern.Hours, default,
        "Local hours of the shift; an end before the beginning is on the next day. With a shift only.",
        h => new ClockHours(h.FromMinute, h.ToMinute)) with { When = IsShift };
    public static readonly Field<SimDuration> Spread = Optional(
        "spread", Scalar.Between("0s", "12h"), SimDuration.Zero,
        "Largest shift of both ends, uniform per endpoint, in whole minutes; with a shift only.",
        h => SimDuration.FromMinutes(h.SpreadMinutes)) with { When = IsShift };

    private static bool IsShift(OnlineHabit habit) => habit.Kind == OnlineHabitKind.Shift;
}
