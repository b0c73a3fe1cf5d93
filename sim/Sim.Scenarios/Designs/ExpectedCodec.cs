namespace Sim.Scenarios;

/// <summary>What faults of a class should come to in a design, in the order of <see cref="Outcome"/>.</summary>
internal sealed class ExpectedCodec() : ObjectCodec<IReadOnlyList<Ratio>>(
    "expected-outcomes", "What faults are expected to come to. No run reads it.", Outcomes,
    read => [.. Outcomes.Select(read.Get)])
{
    private static readonly Field<Ratio>[] Outcomes =
    [
        .. EnumWords.All<Outcome>().Select((name, i) =>
            Defaulted(name, Scalar.Share, "0%", $"Share of the outcome {name}.",
                (IReadOnlyList<Ratio> shares) => shares[i])),
    ];
}
