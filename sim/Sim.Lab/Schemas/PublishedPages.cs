using Sim.Reports;
using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>The reference pages that are made from the tables of the program.</summary>
public static class PublishedPages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedFile> All { get; } =
    [
        new("scenario-keys", "docs/reference/scenario-keys.md", _ => ReferencePages.BuildKeys()),
        new("diagnostics", "docs/reference/diagnostics.md", _ => ReferencePages.BuildDiagnostics()),
        new("measures", "docs/reference/measures.md", _ => MeasurePage.Build()),
        new("columns", "docs/reference/columns.md", _ => ColumnPage.Build()),
    ];
}
