namespace Sim.Scenarios.Tests;

/// <summary>A folder whose every file is made when it is opened.</summary>
internal sealed class StreamFolder(Func<IEnumerable<string>> lines) : IDataFolder
{
    public Stream Open(string name) => new LineStream(lines());

    public IReadOnlyList<string> Like(string name) => [];
}
