namespace Sim.Models.Tests;

/// <summary>What designs recover from, as the page sets it beside what others measured.</summary>
internal static class StudyChecks
{
    private static readonly uint Endpoints = (uint)Repetitions.Of(100_000);

    /// <summary>All of them.</summary>
    public static IEnumerable<DesignCheck> All =>
        from study in Study.All
        from design in study.Designs
        select new DesignCheck($"{study.Name}, beside {design}", walk =>
        {
            double got = study.Recovered(design, walk, Endpoints);
            Assert.True(Math.Abs(got - study.Recovered(design)) < 0.005,
                $"{got:P2} recovered, {study.Recovered(design):P2} on the page");
        });
}
