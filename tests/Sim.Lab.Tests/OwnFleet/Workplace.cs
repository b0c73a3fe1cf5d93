namespace Sim.Lab.Tests;

/// <summary>A folder of a user, somewhere on the machine, with a lab that is opened in it.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "workplace-" + Guid.NewGuid().ToString("N"));

    public SimLab Lab => SimLab.Open(Root, AppContext.BaseDirectory);

    public Workplace With(string name, string text)
    {
        File.WriteAllText(Path.Combine(Root, name), text);
        return this;
    }

    public RunReport Run(string scenario, ulong? seed = null) => Lab.Run(
        new RunRequest { Scenario = scenario, Seed = seed, Host = HostKind.Sequential },
        _ => SilentObserver.Instance,
        TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
