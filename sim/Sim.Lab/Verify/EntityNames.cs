namespace Sim.Lab;

/// <summary>
/// Finds who is behind a key. A key is a hash, so every entity is tried; that takes a second for 50 million.
/// </summary>
internal static class EntityNames
{
    /// <summary>
    /// The entity by name, such as <c>customers[17] endpoint 4711</c>, or null where the key is nobody's.
    /// </summary>
    public static string? Find(RunModel model, ulong key) => key == model.UpdateKey
        ? "release " + model.Plan.Update.Name
        : model.Reached.Select(o => Find(model, o, key)).FirstOrDefault(name => name is not null);

    private static string? Find(RunModel model, ReachedOrganisation organisation, ulong key)
    {
        ulong owner = organisation.Source.Key;
        string? part = IndexOf(owner, organisation.Source.Size, key) is { } ordinal ? $"endpoint {ordinal}"
            : IndexOf(owner ^ Mix.OfName("service"), organisation.Services, key) is { } index ? $"service {index}"
            : null;
        string group = model.Plan.Fleet.Groups[organisation.Source.Group].Name;
        return part is null ? null
            : organisation.Source.Listed is { } listed ? $"{group} '{listed.Name}' {part}"
            : string.Create(CultureInfo.InvariantCulture, $"{group}[{organisation.Source.Index}] {part}");
    }

    private static string? IndexOf(ulong owner, int count, ulong key)
    {
        for (uint i = 0; i < count; i++)
        {
            if (Mix.Combine(owner, i) == key)
                return i.ToString(CultureInfo.InvariantCulture);
        }

        return null;
    }
}
