namespace Sim.Scenarios;

/// <summary>The keys of a parameter that is fitted.</summary>
internal sealed class ParameterCodec() : ObjectCodec<SpaceParameter>(
    "parameter", "A number of the scenario that is fitted within bounds.", [Name, Path, From, To, Scale, Rest],
    Of)
{
    public static readonly Field<string> Name = Required("name", Scalar.Name, "Word for tables.", p => p.Name);
    public static readonly Field<string> Path = Required(
        "path", Scalar.Line, "Key of the scenario that it sets, as --set takes it.", p => p.Path)
        with { Example = "recovery.hands.night" };
    public static readonly Field<double> From = Required(
        "from", Scalar.Bound, "Lower bound, in the notation of the key.", p => p.From) with { Example = "10%" };
    public static readonly Field<double> To = Required(
        "to", Scalar.Bound, "Upper bound.", p => p.To) with { Example = "90%" };
    public static readonly Field<ParameterScale> Scale = Defaulted(
        "scale", Scalar.Words<ParameterScale>("parameter-scale"), "linear",
        "On what scale equal steps count alike: log for what is above zero, odds for shares.", p => p.Scale);
    public static readonly Field<string?> Rest = Optional(
        "rest", Scalar.Line, "Key of a share that makes up for this one: what the two are together stays.",
        p => p.Rest);

    private static SpaceParameter Of(ReadFields read)
    {
        var from = (MetricBound)read.At[From]!.Value!;
        var to = (MetricBound)read.At[To]!.Value!;
        return new SpaceParameter(
            read.Get(Name), read.Get(Path), Numbers.Nearest(from.Number), Numbers.Nearest(to.Number), read.Get(Scale))
        {
            Unit = from.Written,
            Rest = read.Get(Rest),
        };
    }
}
