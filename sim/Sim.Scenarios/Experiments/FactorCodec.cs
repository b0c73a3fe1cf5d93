namespace Sim.Scenarios;

internal sealed class FactorCodec() : ObjectCodec<ExperimentFactor>(
    "factor", "Something that arms differ in: each level of it meets each level of the others.", [Name, Path, Values],
    read => new(read.Get(Name), read.Get(Path), read.Get(Values)))
{
    /// <summary>Stands for every word that the scenario's own table has for a key, mixtures left out.</summary>
    public const string AllLevels = "all";

    private static readonly ListCodec<string> Listed = Many.List(
        Notation<string>.Of(
            "level", "a value of the key such as 20m or 5%", ".+", t => t.Length is > 0 and <= 200 ? t : null,
            Quoting.Yaml, isNumber: false),
        1, 256);
    private static readonly Field<string> Name = Required(
        "name", Scalar.Name, "Word for headings, such as design.", f => f.Name);
    public static readonly Field<string> Path = Required(
        "path", Scalar.Line, "Key of the scenario that it sets, such as design.name.", f => f.Path);
    public static readonly Field<IReadOnlyList<string>> Values = Required(
        "levels",
        new EitherCodec<IReadOnlyList<string>>(
            "levels", $"{AllLevels}, or {Listed.Expected}",
            new MappedCodec<string, IReadOnlyList<string>>(
                Scalar.Word("all-levels", AllLevels), w => [w], l => l[0]),
            Listed, n => n is not ScalarNode, _ => true),
        "Its values in order; all stands for every word that the key can have, mixtures such as the fault unknown left "
        + "out.", f => f.Levels);
}
