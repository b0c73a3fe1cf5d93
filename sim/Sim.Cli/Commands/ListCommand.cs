namespace Sim.Cli;

/// <summary><c>sim list</c>: the catalogue.</summary>
internal static class ListCommand
{
    public static Verb Build() => new("list",
        "the scenarios and experiments of the catalogue, each with one sentence",
        session => session.Show(ListPage.Of(session.Lab.List(), session.Lab.ListExperiments())))
    {
        Examples = [("sim list", "every scenario and experiment")],
        ExitCodes = "0 done · 65 no catalogue, or a broken one",
    };
}
