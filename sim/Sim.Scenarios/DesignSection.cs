namespace Sim.Scenarios;

/// <summary>The section <c>design</c> as it is written: the design of a plan that has one, and what the scenario changes in designs.</summary>
internal sealed record DesignSection() : KeyOf<ScenarioPlan>(ScenarioCodec.Design)
{
    public override void Write(YamlText yaml, ScenarioPlan owner)
    {
        DesignSpec[] changed = [.. owner.Designs.Where(d => d.Changes.Count > 0)];
        if (owner.DesignMix.Count > 0 && changed.Length == 0)
        {
            return;
        }

        yaml.Under(Name, () =>
        {
            if (owner.DesignMix.Count == 0)
            {
                ((DesignCodec)Shape).WriteKeys(yaml, owner.Design);
            }

            foreach (DesignSpec design in changed)
            {
                yaml.Under(design.Name, () => Write(yaml, design.Changes));
            }
        });
    }

    public override bool AreSame(ScenarioPlan first, ScenarioPlan second) =>
        ScenarioCodec.Design.AreSame(first, second)
        && first.Designs.SelectMany(d => d.Changes).SequenceEqual(second.Designs.SelectMany(d => d.Changes));

    public override string? TextOf(ScenarioPlan owner) => null;

    private static void Write(YamlText yaml, IReadOnlyList<KeyValuePair<string, string>> changes)
    {
        foreach (IGrouping<string, KeyValuePair<string, string>> key in changes.GroupBy(c => c.Key.Split('.')[0]))
        {
            if (key.First().Key == key.Key)
            {
                yaml.Plain(key.Key, key.First().Value);
            }
            else
            {
                yaml.Under(key.Key, () => Write(yaml, [.. key.Select(c => KeyValuePair.Create(c.Key[(key.Key.Length + 1)..], c.Value))]));
            }
        }
    }
}
