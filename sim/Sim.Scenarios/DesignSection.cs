namespace Sim.Scenarios;

/// <summary>The section <c>design</c> as it is written: a plan's one design, and what it changes in designs.</summary>
internal sealed record DesignSection() : KeyOf<ScenarioPlan>(ScenarioCodec.Design)
{
    public override void Write(YamlText yaml, ScenarioPlan owner)
    {
        DesignSpec[] changed = Changed(owner);
        if (owner.DesignMix.Count > 0 && changed.Length == 0)
            return;

        yaml.Under(Name, () =>
        {
            if (owner.DesignMix.Count == 0)
                ((DesignCodec)Shape).WriteKeys(yaml, owner.Design);

            foreach (DesignSpec design in changed)
                yaml.Under(design.Name, () => Write(yaml, design.Changes));
        });
    }

    public override string? TextOf(ScenarioPlan owner) => null;

    // In the order of names: a scenario is the same whichever of its designs is named first.
    private static DesignSpec[] Changed(ScenarioPlan plan) =>
        [.. plan.Designs.Where(d => d.Changes.Count > 0).OrderBy(d => d.Name, StringComparer.Ordinal)];

    private static void Write(YamlText yaml, IReadOnlyList<KeyValuePair<string, string>> changes)
    {
        foreach (IGrouping<string, KeyValuePair<string, string>> key in changes.GroupBy(c => c.Key.Split('.')[0]))
        {
            if (key.First().Key == key.Key)
                yaml.Plain(key.Key, key.First().Value);
            else
                yaml.Under(key.Key,
                    () =>
                        Write(yaml, [.. key.Select(c => KeyValuePair.Create(c.Key[(key.Key.Length + 1)..], c.Value))]));
        }
    }
}
