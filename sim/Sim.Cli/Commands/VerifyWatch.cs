namespace Sim.Cli;

/// <summary>Shows the rows of a check as they come: the table on standard output grows line by line.</summary>
internal sealed class VerifyWatch(Session session, bool quiet) : IVerifyObserver
{
    public void OnStart(ScenarioPlan plan)
    {
        if (!quiet)
            session.Show(VerifyPage.Heading(plan));
    }

    public void OnSetting(VerifySetting setting)
    {
        if (!quiet)
            session.Error.Redraw($"  {setting.Name} …");
    }

    public void OnRow(VerifyRow row)
    {
        if (!quiet)
        {
            session.Error.Redraw();
            session.Show(VerifyPage.Row(row));
        }
    }
}
