namespace Sim.Tidy.Tests;

/// <summary>
/// Projects reference downwards, keep their packages to themselves, and are in the zone or not as the rooms say.
/// </summary>
internal sealed class LayerRule(IReadOnlyList<Room> rooms)
{
    public const string Name = "layers";

    public IEnumerable<Finding> Check(IReadOnlyList<ProjectFile> projects) =>
        projects.Where(p => !p.IsTest).SelectMany(p => rooms.FirstOrDefault(r => r.Project == p.Name) is { } room
            ? Downwards(p, room).Concat(Packages(p, room)).Concat(Zone(p, room))
            : [Found(p, "it has no level",
                $"give it a place in {nameof(Rooms)} and in ARCHITECTURE.md, after a decision")]);

    private IEnumerable<Finding> Downwards(ProjectFile project, Room room) =>
        from reference in project.References
        let other = rooms.FirstOrDefault(r => r.Project == reference)
        where other is null || other.Level >= room.Level
        select Found(project, $"it references {reference}, which is not below it",
            "move what both need down, or have the upper one hand it in");

    private IEnumerable<Finding> Packages(ProjectFile project, Room room)
    {
        foreach (string package in project.Packages.Except(room.Packages))
        {
            Room? home = rooms.FirstOrDefault(r => r.Packages.Contains(package));
            yield return Found(project, $"it references the package {package}", home is null
                ? $"do without it, or give it a home in {nameof(Rooms)}, after a decision"
                : $"it lives in {home.Project}; ask that project for what you need");
        }
    }

    private static IEnumerable<Finding> Zone(ProjectFile project, Room room)
    {
        if (room.IsDeterministic != project.IsDeterministic)
        {
            yield return Found(project,
                room.IsDeterministic ? "the banned symbols are off" : "the banned symbols are on",
                room.IsDeterministic
                    ? "write <DeterministicZone>true</DeterministicZone>"
                    : $"leave it, or put the project into the zone in {nameof(Rooms)}");
        }

        if (project.Text.Contains("NoWarn", StringComparison.Ordinal)
            || project.Text.Contains("WarningsNotAsErrors", StringComparison.Ordinal))
            yield return Found(project, "a warning is switched off for the project",
                "change the code so that it is not given");
    }

    private static Finding Found(ProjectFile project, string what, string instead) =>
        new(project.Path, 0, 1, what, instead);
}
