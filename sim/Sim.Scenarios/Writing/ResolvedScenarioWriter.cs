using System.Globalization;

namespace Sim.Scenarios;

/// <summary>
/// Writes a plan as a scenario file with every default and the whole fleet in it. The text depends on the plan alone,
/// to the byte, and reads back to an equal plan without any fleet model.
/// </summary>
public static class ResolvedScenarioWriter
{
    /// <summary>The plan as YAML, lines end with a line feed.</summary>
    public static string Write(ScenarioPlan plan) => Write(plan, new YamlText(plan.Start)).ToString();

    /// <summary>The plan as YAML with a comment above each number whose basis is known.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="defaults">Values that the scenario left to the reader.</param>
    public static string Write(ScenarioPlan plan, IReadOnlyList<Assumption> defaults)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ILookup<string, string> notes = plan.Assumptions.Concat(defaults)
            .ToLookup(a => a.Path, a => $"{a.Basis}: {a.Source}", StringComparer.Ordinal);
        return Write(plan, new YamlText(plan.Start, notes)).ToString();
    }

    /// <summary>
    /// Every value of a plan with its dotted path, in the order of the file: what two plans are compared by. Bases and
    /// sources are no part of it, because they change no run.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Values(ScenarioPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. Write(plan, new YamlText(plan.Start)).Values.Where(v => !v.Key.StartsWith("assumptions.", StringComparison.Ordinal))];
    }

    private static YamlText Write(ScenarioPlan plan, YamlText yaml)
    {
        yaml.Text("scenario", plan.Name)
            .Text("title", plan.Title)
            .Text("question", plan.Question)
            .Plain("start", plan.Start.ToString())
            .Plain("duration", plan.Duration.ToString())
            .Plain("window", plan.Window.ToString())
            .Plain("seed", Text(plan.Seed))
            .Plain("fleetSeed", Text(plan.FleetSeed))
            .Plain("thinning", Text(plan.Thinning))
            .Under("fleet", () => FleetWriter.Write(yaml, plan.Fleet));
        UpdateWriter.Designs(yaml, plan);
        UpdateWriter.Platform(yaml, plan);
        yaml.Under("update", () => UpdateWriter.Update(yaml, plan.Update))
            .Under("channel", () => Channel(yaml, plan.Channel));
        new RolloutCodec().Write(yaml, "rollout", plan.Rollout);
        yaml.Under("recovery", () => RecoveryWriter.Write(yaml, plan));
        List(yaml, "services", plan.Services, s => s.Name, s => Service(yaml, s));
        yaml.Under("threat", () => ThreatWriter.Write(yaml, plan.Threat));
        List(yaml, "expectations", plan.Expectations, e => e.Name, e => Expectation(yaml, e));
        List(yaml, "published", plan.Published, null, p => yaml
            .Plain("series", p.Series)
            .Plain("after", p.After.ToString())
            .Plain("value", Numbers.Text(p.Value))
            .Text("note", p.Note)
            .Text("source", p.Source));
        List(yaml, "assumptions", plan.Assumptions, null, a => yaml
            .Text("path", a.Path)
            .Text("text", a.Value)
            .Plain("basis", a.Basis)
            .Text("source", a.Source));
        return yaml;
    }

    internal static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    internal static string Flag(bool flag) => flag ? "true" : "false";

    internal static string Law(DurationLaw law) => law.Kind switch
    {
        DurationLawKind.Fixed => law.First.ToString(),
        DurationLawKind.Uniform => $"{{uniform: [{law.First}, {law.Second}]}}",
        DurationLawKind.Exponential => $"{{exponential: {law.First}}}",
        _ => $"{{logNormal: {{median: {law.First}, sigma: {Numbers.Text(law.Sigma)}}}}}",
    };

    private static void Channel(YamlText yaml, ChannelPlan channel)
    {
        yaml.Plain("kind", channel.Kind.Word());
        if (channel.Kind != ChannelKind.Push)
        {
            yaml.Plain("period", channel.Period.ToString());
        }

        yaml.Plain("latency", Law(channel.Latency));
    }

    private static void Service(YamlText yaml, ServicePlan service)
    {
        yaml.Text("name", service.Name);
        if (service.Sectors.Count > 0)
        {
            yaml.Plain("sectors", $"[{string.Join(", ", service.Sectors.Select(YamlText.Quote))}]");
        }

        yaml.Plain("servers", Text(service.Servers))
            .Plain("needed", Text(service.Needed))
            .Plain("restart", Law(service.Restart))
            .Plain("unitsPerHour", Text(service.UnitsPerHour));
    }

    private static void Expectation(YamlText yaml, ExpectationPlan expectation)
    {
        yaml.Text("name", expectation.Name).Text("metric", expectation.Metric);
        if (expectation.Min is { } min)
        {
            yaml.Plain("min", Numbers.Text(min));
        }

        if (expectation.Max is { } max)
        {
            yaml.Plain("max", Numbers.Text(max));
        }

        yaml.Text("source", expectation.Source);
        if (expectation.Validates)
        {
            yaml.Plain("validates", Flag(true));
        }
    }

    internal static string At(ScenarioPlan plan, SimTime time) =>
        plan.Start.Plus(SimDuration.FromMilliseconds(time.Milliseconds)).ToString();

    // Items are called by their names in paths, as the reader calls them, or else by their position.
    internal static void List<T>(
        YamlText yaml, string key, IReadOnlyList<T> items, Func<T, string>? nameOf, Action<T> write)
    {
        if (items.Count > 0)
        {
            yaml.Under(key, () =>
            {
                for (int i = 0; i < items.Count; i++)
                {
                    T item = items[i];
                    yaml.Item(nameOf?.Invoke(item) ?? Text(i), () => write(item));
                }
            });
        }
    }
}
