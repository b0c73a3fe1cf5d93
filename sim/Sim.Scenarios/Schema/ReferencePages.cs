namespace Sim.Scenarios;

/// <summary>The reference pages of what people write, made from the tables that the reader uses.</summary>
public static class ReferencePages
{
    /// <summary>Every key of a scenario, <c>docs/reference/scenario-keys.md</c>.</summary>
    public static string BuildKeys()
    {
        Shape root = ScenarioCodec.Instance;
        var page = new StringBuilder("""
            # Keys of a scenario

            `NAME` stands for a name that you choose, `[]` for each item of a list; a key in bold must be given.

            Every value may be written as `{value: 5%, basis: published, source: where it stands}`, and a mapping may carry `basis` and
            `source` for all numbers in it; reports show both. The basis is *yours* for a number that you give: without one it counts as
            an input of the run. It is *assumed* for a default. A model file must give all its numbers a basis.


            """);
        page.Append(Table(Rows("", root.Keys.Where(k => !HasInner(k.Shape)))));
        foreach (Key key in root.Keys.Where(k => HasInner(k.Shape)))
        {
            string meaning = key.IsRequired ? key.Meaning + " It must be given." : key.Meaning;
            page.Append(CultureInfo.InvariantCulture,
                $"\n## {key.Name}\n\n{meaning}\n\n{Table(Inside(key.Name, key.Shape))}");
        }

        return page.ToString();
    }

    /// <summary>Every diagnostic code and every reason of a bad row, <c>docs/reference/diagnostics.md</c>.</summary>
    public static string BuildDiagnostics()
    {
        var page = new StringBuilder("""
            # Diagnostics

            What is wrong in an input file is reported as `file:line:column: error CODE message`, all at once, with what to write instead;
            `sim` then ends with 65 and has run nothing. Codes never change their meaning.

            | code | what is wrong | what to do |
            |---|---|---|

            """);
        page.AppendJoin("", DiagnosticCodes.All.Select(c => $"| {c.Id} | {Cell(c.Meaning)} | {Cell(c.Remedy)} |\n"));
        page.Append("""

            ## Reasons of bad rows

            S505 counts the rows of a listing that cannot be used by these words, and so do results and reports where `onBadRow: skip`
            leaves them out.

            | reason | what is wrong with the row |
            |---|---|

            """);
        return page.AppendJoin("", RowReason.All.Select(r => $"| {r.Word} | {Cell(r.Meaning)} |\n")).ToString();
    }

    private static bool HasInner(Shape shape) => shape.Keys.Count > 0 || shape.Inner.Any(i => HasInner(i.Shape));

    private static string Table(IEnumerable<string> rows) =>
        "| key | meaning | unit or notation | default | example | basis |\n|---|---|---|---|---|---|\n"
            + string.Concat(rows.Distinct());

    private static IEnumerable<string> Inside(string path, Shape shape) =>
        Rows(path, shape.Keys).Concat(shape.Inner.SelectMany(i => Inside(path + i.Path, i.Shape)));

    private static IEnumerable<string> Rows(string path, IEnumerable<Key> keys) => keys.SelectMany(key =>
    {
        string name = ShapeReader.Join(path, key.Name);
        string shown = key.IsRequired ? $"**`{name}`**" : $"`{name}`";
        string basis = !key.Shape.IsNumber ? "" : key.Default is null ? "yours" : Basis.Assumed.Word();
        return Inside(name, key.Shape).Prepend(
            $"| {shown} | {Cell(key.Meaning)} | {Cell(Notation(key))} | {Code(key.Default)} | {Code(Example(key))} "
                + $"| {basis} |\n");
    });

    private static string? Notation(Key key) => key.Shape.Levels.Count > 0 ? key.Shape.Expected
        : key.Unit ?? (HasInner(key.Shape) ? null : key.Shape.Expected);

    private static string? Example(Key key) =>
        key.Example ?? (key.Shape.Inner is [("[]", { Example: { } item })] ? $"[{item}]" : null);

    private static string Code(string? text) => text is null ? "" : $"`{Cell(text)}`";

    private static string Cell(string? text) => text?.Replace("|", "\\|", StringComparison.Ordinal) ?? "";
}
