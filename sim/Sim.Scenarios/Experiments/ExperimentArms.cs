namespace Sim.Scenarios;

/// <summary>The arms of an experiment: as listed, or every combination of the levels of its factors.</summary>
internal sealed class ExperimentArms(IModelLibrary library, DiagnosticBag bag)
{
    /// <summary>More arms than anybody compares, and few enough to hold.</summary>
    public const int Most = 2000;

    /// <summary>The factors, with the words that <c>all</c> stands for.</summary>
    public IReadOnlyList<ExperimentFactor> Factors(Bound root) =>
    [
        .. root[ExperimentCodec.Factors]?.Items?.Where(f => !f.Incomplete).Select(Factor).OfType<ExperimentFactor>()
            ?? [],
    ];

    public IReadOnlyList<ArmDraft> Arms(Bound root, IReadOnlyList<ExperimentFactor> factors)
    {
        Bound? given = root[ExperimentCodec.Factors];
        if (root[ExperimentCodec.Arms]?.Items is { } listed)
            return [.. listed.Where(a => a[ArmCodec.Name] is not null).Select(a => new ArmCodec().Make(a, default))];

        long count = factors.Aggregate(1L, (product, factor) => product * factor.Levels.Count);
        if (count > Most)
        {
            bag.Add(given!.At, DiagnosticCodes.TooManyEntries, $"the levels make {count} arms",
                $"make at most {Most}");
            return [];
        }

        return factors.Count == 0
            ? [] : Combined(factors, [.. given!.Items!.Select(f => f[FactorCodec.Path]?.At ?? f.At)]);
    }

    private static List<ArmDraft> Combined(IReadOnlyList<ExperimentFactor> factors, Mark[] at)
    {
        List<string[]> combinations = [[]];
        foreach (ExperimentFactor factor in factors)
            combinations = [.. combinations.SelectMany(c => factor.Levels.Select(l => (string[])[.. c, l]))];

        return [.. combinations.Select(levels =>
        {
            string name = string.Join('/', levels);
            return new ArmDraft(name, name, levels, [.. levels.Select((l, i) => ($"{factors[i].Path}={l}", at[i]))]);
        })];
    }

    private ExperimentFactor? Factor(Bound factor)
    {
        ExperimentFactor given = new FactorCodec().Make(factor, default);
        Bound levels = factor[FactorCodec.Values]!;
        string path = given.Path;
        IReadOnlyList<string> words = levels.Items is null ? ScenarioCodec.LevelsAt(path, library) : given.Levels;
        if (words.Count == 0)
            return bag.Refuse<ExperimentFactor>(levels.At, DiagnosticCodes.Conflict,
                $"'{Clip.Text(path)}' is not a key with a list of words", "write its levels one by one");

        foreach (string twice in words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key))
            bag.Add(levels.At, DiagnosticCodes.DuplicateName, $"a second level '{Clip.Text(twice)}'",
                "remove one of them");

        return given with { Levels = words };
    }
}
