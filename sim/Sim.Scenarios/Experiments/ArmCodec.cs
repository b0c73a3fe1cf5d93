namespace Sim.Scenarios;

internal sealed class ArmCodec() : ObjectCodec<ArmDraft>(
    "arm", "A variant of the scenario.", [Name, Label, Sets],
    read => new(read.Get(Name), read.Get(Label) ?? read.Get(Name), [], Placed(read.At[Sets])))
{
    public static readonly ListCodec<string> Settings = Many.List(
        Notation<string>.Of(
            "setting", "a setting such as rollout.haltAt=20m", @"^\s*[^=\s][^=]*=.*$",
            t => t.IndexOf('=', StringComparison.Ordinal) > 0 ? t : null, Quoting.Yaml, isNumber: false),
        1, 256);
    public static readonly Field<string> Name = Required("name", Scalar.Name, "Name of the arm.", a => a.Name);
    private static readonly Field<string?> Label = Optional(
        "label", Scalar.Line, "Words for headings; the name where not given.", a => a.Label);
    private static readonly Field<IReadOnlyList<string>> Sets = Optional(
        "sets", Settings, [], "What it sets in the scenario, as key=value; nothing where not given.",
        a => [.. a.Sets.Select(s => s.Text)]);

    public static IReadOnlyList<(string Text, Mark At)> Placed(Bound? list) =>
        [.. list?.Items?.Select(s => ((string)s.Value!, s.At)) ?? []];
}
