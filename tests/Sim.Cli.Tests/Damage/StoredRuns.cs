namespace Sim.Cli.Tests;

/// <summary>Result folders of a few real runs, made once.</summary>
public sealed class StoredRuns : IDisposable
{
    private readonly Workplace _place = new();

    public StoredRuns()
    {
        SimLab lab = SimLab.Open(Repository.Root, AppContext.BaseDirectory);
        string[] files = [_place.PathOf(TinyScenario.WriteTo(_place)), "july-2024", "own-fleet"];
        Folders = [.. files.Select(f => lab.Run(
            new RunRequest { Scenario = f, Scale = f == "july-2024" ? "0.001" : null, OutRoot = _place.PathOf("out") },
            static _ => SilentObserver.Instance, TestContext.Current.CancellationToken).Folder!)];
    }

    /// <summary>Full paths.</summary>
    public IReadOnlyList<string> Folders { get; }

    public void Dispose() => _place.Dispose();
}
