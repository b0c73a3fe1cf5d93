using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Sim.Scenarios;

/// <summary>
/// Reads CSV (RFC 4180) from UTF-8 bytes, a record at a time and in bounded memory. A record that cannot be read has a
/// fault with its place, and reading goes on with the line after its first: one stray quote costs one row. Lines end
/// with CR, LF or both; empty lines are no records.
/// </summary>
internal sealed class CsvReader
{
    private const byte Quote = (byte)'"';
    private const byte Cr = (byte)'\r';
    private const byte Lf = (byte)'\n';

    private readonly CsvBuffer _buffer;
    private byte _separator;
    private SearchValues<byte> _special;
    private readonly List<CsvCell> _cells = [];
    private char[] _text = new char[1024];
    private int _length;
    private int _lines;
    private int _faultAt;

    /// <summary>Reads a stream that somebody else closes.</summary>
    public CsvReader(Stream stream, byte separator)
        : this(new CsvBuffer(stream), separator)
    {
    }

    /// <summary>Reads the beginning of a file.</summary>
    public CsvReader(byte[] head, byte separator)
        : this(new CsvBuffer(new MemoryStream(head), head.Length), separator)
    {
    }

    private CsvReader(CsvBuffer buffer, byte separator)
    {
        _buffer = buffer;
        Separate(separator);
        PassMark();
    }

    /// <summary>Cells that every record must have, or 0 for any number; empty ones behind them do no harm.</summary>
    public int Expected { get; set; }

    /// <summary>How many of the last cells a record need not have: those without a header.</summary>
    public int Spare { get; set; }

    /// <summary>Whether something stood in a cell without a header behind the others.</summary>
    public bool HasSpareText { get; private set; }

    /// <summary>Line on which the current record begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Why the current record cannot be read.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>Cells of the current record.</summary>
    public int Count => _cells.Count;

    /// <summary>Where the current record begins.</summary>
    public CsvPlace Start => CsvPlace.Of(Line);

    /// <summary>Where the fault is.</summary>
    public CsvPlace FaultPlace => Place(_faultAt);

    /// <summary>Length of a cell in bytes, without its quotes.</summary>
    public int LengthOf(int cell) => _cells[cell].To - _cells[cell].From;

    /// <summary>Where a cell begins, with its quote.</summary>
    public CsvPlace PlaceOf(int cell) => Place(_cells[cell].From - (_cells[cell].IsQuoted ? 1 : 0));

    /// <summary>The beginning of what is still to be read, at most so many bytes.</summary>
    public byte[] Head(int most) => _buffer.Head(most);

    /// <summary>Takes another separator for the records that follow.</summary>
    [MemberNotNull(nameof(_special))]
    public void Separate(byte separator)
    {
        _separator = separator;
        _special = SearchValues.Create([separator, Quote, Cr, Lf]);
    }

    /// <summary>Leaves lines behind, whatever stands in them.</summary>
    public void SkipLines(int lines)
    {
        for (; lines > 0 && _buffer.Has(0); lines--)
        {
            _length = -1;
            Pass();
        }
    }

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool Read()
    {
        Pass();
        while (_buffer.Has(0) && _buffer.Here[0] is Cr or Lf)
        {
            int end = LineEnd(0);
            _buffer.Advance(end);
            Line++;
        }

        PassMark();
        if (!_buffer.Has(0))
            return false;

        Fault = CsvFault.None;
        _cells.Clear();
        int at = 0;
        while (Fault == CsvFault.None && Cell(ref at))
        {
        }

        if (Fault == CsvFault.None)
            Judge(at);

        if (Fault != CsvFault.None && Fault != CsvFault.CellCount)
            _length = -1;

        return true;
    }

    /// <summary>
    /// First byte of a cell that is no blank; 0 for an empty cell and one that the record need not have.
    /// </summary>
    public byte FirstByte(int cell)
    {
        if (cell >= Count)
            return 0;

        CsvCell place = _cells[cell];
        ReadOnlySpan<byte> text = _buffer.Here[place.From..place.To].TrimStart(" \t"u8);
        return text.IsEmpty ? (byte)0 : text[0];
    }

    /// <summary>Text of a cell, composed and without the blanks around it; valid until the next call.</summary>
    public ReadOnlySpan<char> Text(int cell)
    {
        CsvCell place = _cells[cell];
        ReadOnlySpan<byte> bytes = _buffer.Here[place.From..place.To];
        if (_text.Length < bytes.Length)
            _text = new char[bytes.Length];

        int length = Encoding.UTF8.GetChars(bytes, _text);
        if (place.HasQuotes)
            length = CsvText.Unescaped(_text.AsSpan(0, length));

        if (!Nfc.Is(_text.AsSpan(0, length)))
        {
            string composed = Nfc.Of(_text.AsSpan(0, length));
            length = composed.Length;
            _text = _text.Length < length ? new char[length] : _text;
            composed.CopyTo(_text);
        }

        return _text.AsSpan(0, length).Trim();
    }

    // Reads one cell; false after the last of the record, whose end is then known.
    private bool Cell(ref int at)
    {
        int end = _buffer.Has(at) && _buffer.Here[at] == Quote ? Quoted(at) : Plain(at);
        if (end < 0)
            return false;

        if (_buffer.Has(end) && _buffer.Here[end] == _separator)
        {
            at = end + 1;
            return true;
        }

        _length = _buffer.Has(end) ? LineEnd(end) : end;
        at = end;
        return false;
    }

    private int Plain(int from)
    {
        int at = from;
        while (true)
        {
            int found = _buffer.Here[at..].IndexOfAny(_special);
            if (found >= 0)
            {
                at += found;
                break;
            }

            at = _buffer.Here.Length;
            if (!_buffer.Fill())
            {
                if (_buffer.IsFull)
                    return Fail(CsvFault.TooLong, from);

                break;
            }
        }

        if (at < _buffer.Here.Length && _buffer.Here[at] == Quote)
            return Fail(CsvFault.QuoteInside, at);

        _cells.Add(new CsvCell(from, at, IsQuoted: false, HasQuotes: false));
        return at;
    }

    private int Quoted(int open)
    {
        int at = open + 1;
        bool quotes = false;
        while (true)
        {
            int found = _buffer.Here[at..].IndexOf(Quote);
            if (found < 0)
            {
                at = _buffer.Here.Length;
                if (!_buffer.Fill())
                    return Fail(CsvFault.UnclosedQuote, open);

                continue;
            }

            at += found;
            if (_buffer.Has(at + 1) && _buffer.Here[at + 1] == Quote)
            {
                quotes = true;
                at += 2;
                continue;
            }

            break;
        }

        if (_buffer.Has(at + 1) && _buffer.Here[at + 1] != _separator && _buffer.Here[at + 1] is not (Cr or Lf))
        {
            // On a later line it is another row's quote that was taken for the closing one.
            bool later = _buffer.Here[open..at].IndexOfAny(Cr, Lf) >= 0;
            return later ? Fail(CsvFault.UnclosedQuote, open) : Fail(CsvFault.TextAfterQuote, at + 1);
        }

        _cells.Add(new CsvCell(open + 1, at, IsQuoted: true, quotes));
        return at + 1;
    }

    private void Judge(int end)
    {
        ReadOnlySpan<byte> record = _buffer.Here[..end];
        if (record.Length >= CsvBuffer.MaxRecord)
        {
            Fail(CsvFault.TooLong, 0);
            return;
        }

        int nul = record.IndexOf((byte)0);
        if (nul >= 0)
        {
            Fail(CsvFault.Nul, nul);
            return;
        }

        if (!Utf8.IsValid(record))
        {
            Fail(CsvFault.NotUtf8, CsvText.ValidPrefix(record));
            return;
        }

        bool several = record.IndexOfAny(Cr, Lf) >= 0;
        _lines = 1 + (several ? CsvText.Lines(record) : 0);
        if (Expected > 0 && !Fits())
        {
            CsvCell first = _cells.Find(
                c => several && c.IsQuoted && _buffer.Here[c.From..c.To].IndexOfAny(Cr, Lf) >= 0);
            _ = several ? Fail(CsvFault.UnclosedQuote, first.From - 1) : Fail(CsvFault.CellCount, 0);
        }
    }

    // A byte order mark is no text, also where a file was put behind another one.
    private void PassMark()
    {
        if (_buffer.Has(2) && _buffer.Here.StartsWith("\uFEFF"u8))
            _buffer.Advance(3);
    }

    private bool Fits()
    {
        int named = Expected - Spare;
        for (int i = named; i < Count; i++)
        {
            if (_cells[i].To > _cells[i].From)
            {
                HasSpareText |= i < Expected;
                if (i >= Expected)
                    return false;
            }
        }

        return Count >= named;
    }

    private int Fail(CsvFault fault, int at)
    {
        Fault = fault;
        _faultAt = at;
        return -1;
    }

    // Leaves the record behind; one that could not be read ends with its first line.
    private void Pass()
    {
        if (_length >= 0)
        {
            _buffer.Advance(_length);
            Line += _lines;
        }
        else
        {
            int at = 0;
            while (true)
            {
                int found = _buffer.Here[at..].IndexOfAny(Cr, Lf);
                if (found >= 0)
                {
                    _buffer.Advance(LineEnd(at + found));
                    break;
                }

                _buffer.Advance(_buffer.Here.Length);
                if (!_buffer.Fill())
                    break;
            }

            Line++;
        }

        _length = 0;
        _lines = 0;
    }

    // Where the line after a line end begins.
    private int LineEnd(int at) =>
        _buffer.Here[at] == Cr && _buffer.Has(at + 1) && _buffer.Here[at + 1] == Lf ? at + 2 : at + 1;

    private CsvPlace Place(int at)
    {
        ReadOnlySpan<byte> before = _buffer.Here[..Math.Min(at, _buffer.Here.Length)];
        return new CsvPlace(Line, Line + CsvText.Lines(before), CsvText.Column(before));
    }
}
