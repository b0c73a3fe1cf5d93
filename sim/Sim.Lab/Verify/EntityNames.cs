using System.Globalization;
using Sim.Engine;

namespace Sim.Lab;

/// <summary>
/// Finds who is behind a key. A key is a hash, so every entity is tried; that takes a second for 50 million.
/// </summary>
internal static class EntityNames
{
    /// <summary>
    /// The entity by name, such as <c>customers[17] endpoint 4711</c>, or null where the key is nobody's.
    /// </summary>
    public static string? Find(RunModel model, ulong key)
    {
        if (key == model.UpdateKey)
            return "release " + model.Plan.Update.Name;

        ulong service = Mix.OfName("service");
        foreach (ReachedOrganisation organisation in model.Reached)
        {
            string? part = IndexOf(organisation.Source.Key, (uint)organisation.Source.Size, key) is { } ordinal
                ? $"endpoint {ordinal}"
                : IndexOf(organisation.Source.Key ^ service, (uint)organisation.Services, key) is { } index
                    ? $"service {index}"
                    : null;
            if (part is not null)
            {
                FleetGroup group = model.Plan.Fleet.Groups[organisation.Source.Group];
                return organisation.Source.Listed is { } listed
                    ? $"{group.Name} '{listed.Name}' {part}"
                    : string.Create(CultureInfo.InvariantCulture, $"{group.Name}[{organisation.Source.Index}] {part}");
            }
        }

        return null;
    }

    private static string? IndexOf(ulong owner, uint count, ulong key)
    {
        for (uint i = 0; i < count; i++)
        {
            if (Mix.Combine(owner, i) == key)
                return i.ToString(CultureInfo.InvariantCulture);
        }

        return null;
    }
}
