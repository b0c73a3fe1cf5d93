namespace Sim.Reports;

/// <summary>Shapes that tell lines apart without colour.</summary>
internal static class Symbol
{
    // Around the origin, in pixels.
    private static readonly string[] Paths =
    [
        "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z", "M-4 -4H4V4H-4Z", "M0 -5.5L5 4H-5Z",
            "M0 -5.8L5.8 0L0 5.8L-5.8 0Z", "M0 5.5L5 -4H-5Z",
        "M-5 -1.6H-1.6V-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5Z",
    ];

    /// <summary>Draws the symbol of a line; beyond six lines they come again.</summary>
    public static void Draw(Canvas canvas, int line, double x, double y) =>
        canvas.Shape(Paths[line % Paths.Length], x, y, "symbol " + Css(line));

    /// <summary>Class of a line's colour and dash.</summary>
    public static string Css(int line) => "policy-" + (line % Paths.Length).ToString(CultureInfo.InvariantCulture);
}
