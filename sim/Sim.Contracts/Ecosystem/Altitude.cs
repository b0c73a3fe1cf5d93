namespace Sim.Contracts;

/// <summary>
/// Where a filter stands in the stack of a Windows machine: a decimal number of any precision, compared as such and
/// never as a float or a text, so 328010 &lt; 329355.5 &lt; 329355.51. The higher one sees a request first.
/// </summary>
/// <remarks>Source: "Load order groups and altitudes for minifilter drivers", Microsoft Learn.</remarks>
public readonly record struct Altitude : IOrdered<Altitude>
{
    /// <summary>Longest text that is read.</summary>
    public const int MaxLength = 200;

    // Without zeros that say nothing, and null where nothing is left: equal numbers have equal fields, and the default
    // is zero.
    private readonly string? _whole;
    private readonly string? _fraction;

    private Altitude(string whole, string fraction)
    {
        _whole = whole.Length == 0 ? null : whole;
        _fraction = fraction.Length == 0 ? null : fraction;
    }

    /// <summary>The whole number below it: whoever was allotted that one may put filters at its fractions.</summary>
    public Altitude Floor => new(_whole ?? string.Empty, string.Empty);

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="FormatException">The text is no altitude; the message says why.</exception>
    public static Altitude Parse(string text) => TryParse(text, out Altitude altitude, out string problem)
        ? altitude
        : throw new FormatException(problem);

    /// <summary>Reads digits with at most one point between them; zeros at either end change nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="altitude">The altitude; zero where the text is none.</param>
    /// <param name="problem">What is wrong with the text; empty where nothing is.</param>
    public static bool TryParse(string text, out Altitude altitude, out string problem)
    {
        altitude = default;
        problem = Problem(text);
        if (problem.Length > 0)
            return false;

        int point = text.IndexOf('.', StringComparison.Ordinal);
        altitude = point < 0
            ? new Altitude(text.TrimStart('0'), string.Empty)
            : new Altitude(text[..point].TrimStart('0'), text[(point + 1)..].TrimEnd('0'));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Altitude other)
    {
        // Without zeros in front the longer whole number is the larger, and a fraction that goes on is larger than its
        // beginning.
        int order = (_whole?.Length ?? 0).CompareTo(other._whole?.Length ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(_whole, other._whole);
        order = order != 0 ? order : string.CompareOrdinal(_fraction ?? string.Empty, other._fraction ?? string.Empty);
        return Math.Sign(order);
    }

    /// <summary>Shortest form, such as <c>329355.5</c>; reads back equal.</summary>
    public override string ToString() => (_whole ?? "0") + (_fraction is null ? string.Empty : "." + _fraction);

    private static string Problem(string text)
    {
        if (text.Length is 0 or > MaxLength)
            return text.Length == 0 ? "an altitude has digits" : "an altitude of more than 200 characters";

        int point = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0)
                point = i;
            else if (!char.IsAsciiDigit(text[i]))
                return text[i] == '.' ? "an altitude has one point at most" : $"'{text[i]}' is not a digit";
        }

        return point == 0 || point == text.Length - 1
            ? "an altitude has digits on both sides of its point" : string.Empty;
    }
}
