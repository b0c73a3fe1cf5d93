namespace Sim.Scenarios;

internal sealed class HostPredicateCodec() : ObjectCodec<HostPredicate>(
    "host-predicate", "Which endpoints the fault can show on; all conditions must hold.", [Kinds, Encrypted, Wired],
    read => new() { Kinds = read.Get(Kinds), Encrypted = read.Get(Encrypted), Wired = read.Get(Wired) })
{
    public static readonly Field<IReadOnlyList<string>> Kinds = Optional(
        "kinds", Many.List(Scalar.Name, 1, 64), [], "Device kinds; all where not given.", h => h.Kinds);
    public static readonly Field<bool?> Encrypted = Optional(
        "encrypted", Scalar.Flag, "Only endpoints with, or without, disk encryption.", h => h.Encrypted);
    public static readonly Field<bool?> Wired = Optional(
        "wired", Scalar.Flag, "Only endpoints on a wired, or a wireless, network.", h => h.Wired);
}
