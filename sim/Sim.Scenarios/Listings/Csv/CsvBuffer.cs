namespace Sim.Scenarios;

/// <summary>A window over bytes, from the current record on: more than the longest, or all that is left.</summary>
internal sealed class CsvBuffer
{
    /// <summary>Longest record that is read, in bytes.</summary>
    public const int MaxRecord = 1 << 20;

    public const byte Cr = (byte)'\r';
    public const byte Lf = (byte)'\n';

    // A record, and the end of its line.
    private const int Least = MaxRecord + 2;
    private const int Step = 1 << 18;

    private readonly byte[] _bytes;

    // Null once it is at its end.
    private Stream? _stream;
    private int _start;
    private int _end;

    public CsvBuffer(Stream stream)
    {
        (_stream, _bytes) = (stream, new byte[Least + Step]);
        Advance(0);
    }

    public CsvBuffer(byte[] bytes) => (_bytes, _end) = (bytes, bytes.Length);

    /// <summary>The bytes that are here, from the record's first on.</summary>
    public ReadOnlySpan<byte> Here => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Line on which the window begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Leaves bytes behind and goes to the next line.</summary>
    public void Pass(int bytes)
    {
        Line += Lines(Here[..bytes]);
        Advance(bytes);
        PassEnd();
    }

    public void PassLine()
    {
        int end;
        while ((end = Here.IndexOfAny(Cr, Lf)) < 0 && !Here.IsEmpty)
            Advance(Here.Length);

        Advance(Math.Max(end, 0));
        PassEnd();
    }

    /// <summary>Goes to the next line, over what ends this one.</summary>
    public void PassEnd()
    {
        Advance(Here switch { [Cr, Lf, ..] => 2, [] => 0, _ => 1 });
        Line++;
    }

    /// <summary>Passes a byte order mark: it is no text, also where a file was put behind another one.</summary>
    public void PassMark()
    {
        if (Here.StartsWith("\uFEFF"u8))
            Advance(3);
    }

    /// <summary>The place of a byte; its row begins with the window.</summary>
    public CsvPlace Place(int at)
    {
        ReadOnlySpan<byte> before = Here[..at];
        int column = 1;
        foreach (byte b in before[(before.LastIndexOfAny(Cr, Lf) + 1)..])
        {
            // A byte that continues a character is no character.
            column += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return new CsvPlace(Line, Line + Lines(before), column);
    }

    private static int Lines(ReadOnlySpan<byte> text) =>
        text.ContainsAny(Cr, Lf) ? text.Count(Lf) + text.Count(Cr) - text.Count("\r\n"u8) : 0;

    private void Advance(int bytes)
    {
        _start += bytes;
        if (_end - _start >= Least || _stream is null)
            return;

        Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
        _end -= _start;
        _start = 0;
        _end += _stream.ReadAtLeast(_bytes.AsSpan(_end), _bytes.Length - _end, throwOnEndOfStream: false);
        _stream = _end < _bytes.Length ? null : _stream;
    }
}
