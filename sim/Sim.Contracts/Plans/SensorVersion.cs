namespace Sim.Contracts;

/// <summary>A sensor version such as 7.11; ordered by major, then minor number.</summary>
public readonly record struct SensorVersion(int Major, int Minor) : IOrdered<SensorVersion>
{
    /// <summary>Reads <c>major.minor</c>, two non-negative integers below 10000.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SensorVersion version)
    {
        version = default;
        int dot = text.IndexOf('.');
        if (dot < 1 || !Digits(text[..dot], out int major) || !Digits(text[(dot + 1)..], out int minor))
            return false;

        version = new SensorVersion(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(SensorVersion other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>As written: <c>7.11</c>.</summary>
    public override string ToString() => $"{Major}.{Minor}";

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return text.Length is >= 1 and <= 4 && !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
