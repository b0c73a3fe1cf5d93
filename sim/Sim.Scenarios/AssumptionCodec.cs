namespace Sim.Scenarios;

internal sealed class AssumptionCodec() : ObjectCodec<Assumption>(
    "assumption", "Basis of a number of this file; show --resolved writes them here.", [Path, Text, Basis, Source],
    read => new(read.Get(Path), read.Get(Text), read.Get(Basis), read.Get(Source)))
{
    public static readonly Field<string> Path = Required(
        "path", Scalar.Paragraph, "Dotted path of the number or the group of numbers.", a => a.Path);
    public static readonly Field<string> Text = Required("text", Scalar.Paragraph, "The value in short.", a => a.Value);
    public static readonly Field<Basis> Basis = Required(
        "basis", Annotation.Basis, "Where it comes from.", a => a.Basis);
    public static readonly Field<string> Source = Required(
        "source", Annotation.Source, "Publication, incident row or reason.", a => a.Source);
}
