namespace Sim.Reports;

/// <summary>What is wrong with a stored result: where in the document, what stands there, and what would be
/// right.</summary>
internal sealed class RuleBook
{
    private const int Told = 3;
    private readonly List<string> _faults = [];
    private long _count;

    /// <summary>Notes a fault unless something holds.</summary>
    /// <param name="place">The place in the document, such as <c>$.totals.crashed</c>.</param>
    /// <param name="right">What would be right, as in "right would be at least 0".</param>
    public void Must<T>(bool holds, Place place, T value, string right)
    {
        if (holds || ++_count > Told)
            return;

        string stands = Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? Clip.Text(text)
            : "empty";
        _faults.Add($"{place} is {stands}; right would be {right}");
    }

    public static void Each<T>(IReadOnlyList<T> list, string at, Action<T, Place> check)
    {
        for (int i = 0; i < list.Count; i++)
            check(list[i], new Place(at, i));
    }

    /// <summary>A part is at most its whole.</summary>
    public void Part(long part, long whole, Place place, Place of)
    {
        if (part > whole)
            Must(false, place, part, string.Create(CultureInfo.InvariantCulture, $"at most {of}, which is {whole}"));
    }

    /// <summary>A part is at most its whole, both members of one object.</summary>
    public void Part(Place at, (string Name, long Value) part, (string Name, long Value) whole) =>
        Part(part.Value, whole.Value, at + part.Name, at + whole.Name);

    /// <summary>A sum of hours is at most so many; the last digits of a double do not count.</summary>
    public void Hours(double part, double whole, Place place, string of) => Must(
        part <= (whole * (1 + 1e-9)) + 1e-6, place, part,
            string.Create(CultureInfo.InvariantCulture, $"at most {of}, which is {whole}"));

    public void Same(long value, long other, Place place, string of) =>
        Must(value == other, place, value, string.Create(CultureInfo.InvariantCulture, $"{of}, which is {other}"));

    /// <summary>Refuses the document if anything was noted.</summary>
    /// <exception cref="InvalidDataException">The first faults as sentences.</exception>
    public void Close()
    {
        if (_faults.Count > 0)
        {
            string more = _count > Told ? $" {Numbers.Count(_count - Told)} more of the kind." : "";
            throw new InvalidDataException(string.Join(". ", _faults) + "." + more);
        }
    }
}
