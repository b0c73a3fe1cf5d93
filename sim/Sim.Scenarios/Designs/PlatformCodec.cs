namespace Sim.Scenarios;

internal sealed class PlatformCodec() : ObjectCodec<PlatformPlan>(
    "platform", "The platform's own component, which agents on a vendor's telemetry interface depend on.", [Design],
    read => new(read.Get(Design)))
{
    public static readonly Field<string> Design = Required(
        "design", DesignName.Codec, "The design in which it runs.", p => p.Design);
}
