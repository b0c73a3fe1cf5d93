namespace Sim.Scenarios;

/// <summary>A window over a stream of bytes that begins at the current record; positions are relative to it.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="most">As many bytes as the stream has at most, where that is less than a record may have.</param>
internal sealed class CsvBuffer(Stream stream, int most = CsvBuffer.MaxRecord)
{
    /// <summary>Longest record that is read, in bytes.</summary>
    public const int MaxRecord = 1 << 20;

    private const int Slack = 1 << 17;

    private readonly byte[] _bytes = new byte[most + Slack];
    private int _start;
    private int _end;
    private bool _isDrained;

    /// <summary>The bytes that are here, from the record's first on.</summary>
    public ReadOnlySpan<byte> Here => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Whether the record is longer than one may be.</summary>
    public bool IsFull => _end - _start >= MaxRecord;

    /// <summary>Reads on; false at the end of the stream, or where the record is too long.</summary>
    public bool Fill()
    {
        if (_isDrained || IsFull)
            return false;

        if (_bytes.Length - _end < Slack)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        int read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _isDrained = read == 0;
        _end += read;
        return read > 0;
    }

    /// <summary>The first bytes that are here or can be read, at most so many.</summary>
    public byte[] Head(int most)
    {
        while (Here.Length < most && Fill())
        {
        }

        return Here[..Math.Min(most, Here.Length)].ToArray();
    }

    /// <summary>Whether there is a byte at a position.</summary>
    public bool Has(int at) => at < _end - _start || (Fill() && Has(at));

    /// <summary>Moves the window on.</summary>
    public void Advance(int bytes) => _start += bytes;
}
