namespace Sim.Scenarios;

internal sealed class PowerCycleCodec() : ObjectCodec<(SimDuration Every, int Max)>(
    "power-cycle", "Power cycles by a person at a machine in its recovery screen.", [Every, Max],
    read => (read.Get(Every), read.Get(Max)))
{
    public static readonly Field<SimDuration> Every = Required(
        "every", Scalar.PositiveDuration, "Attended time between two of them.", p => p.Every);
    public static readonly Field<int> Max = Required(
        "max", Scalar.Integer(0, 1_000_000), "Power cycles after which the person gives up.", p => p.Max);
}
