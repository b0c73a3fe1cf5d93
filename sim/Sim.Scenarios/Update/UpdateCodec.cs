namespace Sim.Scenarios;

internal sealed class UpdateCodec() : ObjectCodec<UpdatePlan>(
    "update", "The released artefact, whom it is for, and its fault.",
    [Name, Artefact, Platform, MinVersion, HighestComparedInput, By, Vendor, Fault],
    read => new(
        read.Get(Name), read.Get(Artefact), read.Get(Platform), read.Get(MinVersion), read.Get(HighestComparedInput),
        read.Get(Fault))
    {
        By = read.Get(By),
        Vendor = read.Get(Vendor),
    })
{
    public static readonly Field<string> Name = Required(
        "name", Scalar.Name, "Name of the release, used in metrics and reports.", u => u.Name);
    public static readonly Field<Artefact> Artefact = Required(
        "artefact", Scalar.Words<Artefact>("artefact"), "What is released.", u => u.Artefact);
    public static readonly Field<string> Platform = Required(
        "platform", Scalar.Name, "Platform it is for, such as windows.", u => u.Platform) with { Example = "windows" };
    public static readonly Field<SensorVersion> MinVersion = Defaulted(
        "minVersion", Pattern.Version, "0.0", "Oldest sensor version that takes it.", u => u.MinVersion);
    public static readonly Field<int> HighestComparedInput = Defaulted(
        "highestComparedInput", Scalar.Integer(0, 10_000), "0",
        "Highest input index that the content compares; a wildcard does not count, 0 is none.",
        u => u.HighestComparedInput);
    public static readonly Field<UpdateMaker> By = Defaulted(
        "by", Scalar.Words<UpdateMaker>("update-maker"), "agent-vendor",
        "Who releases it: a vendor of agents, or the platform's vendor, whose update runs in the "
        + "platform's own component on every endpoint.", u => u.By);
    public static readonly Field<string> Vendor = Optional(
        "vendor", Scalar.Name, "", "Vendor whose agents take it; all where not given. Not of the platform's vendor.",
        u => u.Vendor);
    public static readonly Field<FaultPlan> Fault = Required(
        "fault", new FaultCodec(), "What goes wrong where it goes wrong.", u => u.Fault);
}
