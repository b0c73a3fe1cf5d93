namespace Sim.Cli;

/// <summary><c>sim list</c>: the catalogue.</summary>
internal static class ListCommand
{
    public static Verb Build()
    {
        var verb = new Verb("list", "the scenarios and experiments of the catalogue, each with one sentence")
        {
            Examples = [new("sim list", "every scenario and experiment")],
            ExitCodes = "0 done · 65 no catalogue, or a broken one",
        };
        verb.SetAction(line => Session.Run(line, session =>
        {
            session.Output.Write(ListPage.Of(session.Lab.List(), session.Lab.ListExperiments()));
            return ExitCode.Held;
        }));
        return verb;
    }
}
