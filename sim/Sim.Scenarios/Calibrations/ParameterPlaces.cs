namespace Sim.Scenarios;

/// <summary>Finds the parameters of a calibration in its scenario: what each is there, and whether it takes the
/// bounds.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="bag">Takes the diagnostics.</param>
internal sealed class ParameterPlaces(ScenarioPlan scenario, DiagnosticBag bag)
{
    private readonly MapNode _resolved = NodeReader.ReadFile(
        SourceText.FromString("resolved", ResolvedScenarioWriter.Write(scenario)), new DiagnosticBag())!;

    /// <summary>The parameters with what the scenario has; unfinished after diagnostics.</summary>
    /// <param name="at">Where each stands.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="reader">Reads the scenario with settings.</param>
    public IReadOnlyList<SpaceParameter> Find(
        IReadOnlyList<Bound> at, IReadOnlyList<SpaceParameter> parameters, ArmReader reader)
    {
        SpaceParameter[] found = [.. parameters.Select((p, i) => Former(p, at[i]))];

        // Bounds that the scenario refuses are told by the scenario itself, at the bound.
        foreach ((Key bound, string where) in ((Key, string)[])
            [(ParameterCodec.From, " (with the lower bounds)"), (ParameterCodec.To, " (with the upper bounds)")])
        {
            if (bag.Count == 0)
                reader.Takes([.. found.SelectMany((p, i) => Sets(p, at[i], bound))], scenario, where);
        }

        return found;
    }

    private SpaceParameter Former(SpaceParameter parameter, Bound at)
    {
        Bound path = at[ParameterCodec.Path]!;
        if (Overrides.At(_resolved, parameter.Path) is not ScalarNode { Text: var text }
            || MetricBound.Read(text) is not MetricBound former)
        {
            bag.Add(path.At, DiagnosticCodes.OverridePath,
                $"there is no number at '{Clip.Text(parameter.Path)}' in the scenario", "see show --resolved");
            return parameter;
        }

        bool isShare = parameter.Unit == MetricUnit.Share && former.Number is >= 0 and <= 1;
        if (former.Written != parameter.Unit && !isShare)
        {
            bag.Add(at[ParameterCodec.From]!.At, DiagnosticCodes.BadValue,
                $"the scenario writes '{Clip.Text(parameter.Path)}' as {text}", "write the bounds in its notation");
        }

        double value = Numbers.Nearest(former.Number);
        if (value < parameter.From || value > parameter.To)
        {
            bag.Add(path.At, DiagnosticCodes.OutOfRange, $"the scenario has {text}, which is out of the bounds",
                "widen the bounds, or set it under sets");
        }

        return parameter with
        {
            Former = value,
            IsWhole = ScenarioCodec.IsWholeAt(parameter.Path),
            Together = parameter.Rest is { } rest ? Numbers.Nearest(former.Number + ShareAt(rest, at)) : 1,
        };
    }

    private decimal ShareAt(string path, Bound at)
    {
        if (Overrides.At(_resolved, path) is ScalarNode { Text: var text }
            && MetricBound.Read(text) is MetricBound { Written: MetricUnit.Share } share)
        {
            return share.Number;
        }

        bag.Add(at[ParameterCodec.Rest]!.At, DiagnosticCodes.OverridePath,
            $"there is no share at '{Clip.Text(path)}' in the scenario", "see show --resolved");
        return 0;
    }

    private static IEnumerable<(string Text, Mark At)> Sets(SpaceParameter parameter, Bound at, Key bound)
    {
        var value = (MetricBound)at[bound]!.Value!;
        yield return ($"{parameter.Path}={Text(value.Number, value.Written)}", at[bound]!.At);
        if (parameter.Rest is { } rest)
            yield return (
                $"{rest}={Text((decimal)parameter.Together - value.Number, value.Written)}",
                at[ParameterCodec.Rest]!.At);
    }

    private static string Text(decimal number, MetricUnit unit) => unit switch
    {
        MetricUnit.Share => Numbers.Text(number * 100) + "%",
        MetricUnit.Seconds => SimDuration.FromMilliseconds((long)(number * 1000)).ToString(),
        _ => Numbers.Text(number),
    };
}
