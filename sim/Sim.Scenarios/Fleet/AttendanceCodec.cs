namespace Sim.Scenarios;

internal sealed class AttendanceCodec() : ObjectCodec<AttendancePattern>(
    "attendance", "Weekly attendance, local time.", [Days, Hours],
    read => new("", read.Get(Days), read.Get(Hours).From, read.Get(Hours).To))
{
    public static readonly Field<int> Days = Required(
        "days", Pattern.Days, "Days on which the hours begin; never means nobody ever.", a => a.Days);
    public static readonly Field<ClockHours> Hours = Defaulted(
        "hours", Pattern.Hours, "00:00-24:00", "Local hours; an end before the beginning is on the next day.",
        a => new ClockHours(a.FromMinute, a.ToMinute));
}
