using System.Reflection;

namespace Sim.Models;

/// <summary>The data files inside this assembly; the only place that reads them.</summary>
internal static class Resource
{
    /// <summary>The text of a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"This build has no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
