namespace Sim.Lab.Tests;

/// <summary>Listens to nothing.</summary>
internal sealed class SilentVerifyObserver : IVerifyObserver
{
    public void OnStart(ScenarioPlan plan)
    {
    }

    public void OnSetting(VerifySetting setting)
    {
    }

    public void OnRow(VerifyRow row)
    {
    }
}
