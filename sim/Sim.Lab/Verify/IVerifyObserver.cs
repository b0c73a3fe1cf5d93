namespace Sim.Lab;

/// <summary>Is told how a check goes on.</summary>
public interface IVerifyObserver
{
    /// <summary>The scenario was read.</summary>
    void OnStart(ScenarioPlan plan);

    /// <summary>A setting begins.</summary>
    void OnSetting(VerifySetting setting);

    /// <summary>A setting is done.</summary>
    void OnRow(VerifyRow row);
}
