using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;
using static Sim.Scenarios.CsvBuffer;

namespace Sim.Scenarios;

/// <summary>
/// Reads CSV (RFC 4180) from UTF-8 bytes, a record at a time and in bounded memory. A record that cannot be read has a
/// fault with its place, and reading goes on with the line after its first: one stray quote costs one row. Lines end
/// with CR, LF or both; empty lines are no records.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>A byte that is not UTF-8: the file was changed after it was looked through.</summary>
    public static readonly RowProblem Changed = new(
        new RowReason("changed", ""), "the file changed while it was read", "run it again");

    private const byte Quote = (byte)'"';

    private static readonly RowProblem UnclosedQuote = new(RowReason.BrokenQuotes,
        "a quote is opened here and not closed in its row", "close it, or double a quote inside a cell");

    private static readonly RowProblem QuoteInside = new(
        RowReason.BrokenQuotes, "a quote inside a cell", "put the cell into quotes and double the quote inside");

    private static readonly RowProblem TextAfterQuote = new(
        RowReason.BrokenQuotes, "text after a closing quote", "double a quote inside a cell");

    private static readonly RowProblem TooLong = new(RowReason.RowTooLong,
        string.Create(CultureInfo.InvariantCulture, $"a row of more than {MaxRecord:N0} bytes"),
        "is this a CSV file with line breaks?");

    private static readonly RowProblem Nul = new(
        RowReason.NulByte, "a NUL character", "remove it; is this a binary file?");

    private readonly CsvBuffer _buffer;
    private readonly List<Range> _cells = [];
    private byte _separator;
    private SearchValues<byte> _special;
    private char[] _text = new char[1024];
    private int _length;
    private int _faultAt;

    public CsvReader(CsvBuffer buffer, byte separator)
    {
        _buffer = buffer;
        _buffer.PassMark();
        Separate(separator);
    }

    /// <summary>Cells that every record must have, or 0 for any number; empty ones behind them do no harm.</summary>
    public int Expected { get; set; }

    /// <summary>How many of the last cells a record need not have: those without a header.</summary>
    public int Spare { get; set; }

    /// <summary>Whether something stood in a cell without a header behind the others.</summary>
    public bool HasSpareText { get; private set; }

    /// <summary>Line on which the current record begins, from 1.</summary>
    public long Line => _buffer.Line;

    /// <summary>Why the current record cannot be read, or null.</summary>
    public RowProblem? Fault { get; private set; }

    public int Count => _cells.Count;

    public CsvPlace Start => CsvPlace.Of(Line);

    public CsvPlace FaultPlace => _buffer.Place(_faultAt);

    /// <summary>Length of a cell in bytes, without its quotes.</summary>
    public int LengthOf(int cell) => _cells[cell].End.Value - _cells[cell].Start.Value;

    /// <summary>Where a cell begins, with its quote.</summary>
    public CsvPlace PlaceOf(int cell) => _buffer.Place(_cells[cell].Start.Value - (IsQuoted(_cells[cell]) ? 1 : 0));

    /// <summary>The beginning of what is still to be read, at most so many bytes.</summary>
    public byte[] Head(int most) => _buffer.Here[..Math.Min(most, _buffer.Here.Length)].ToArray();

    [MemberNotNull(nameof(_special))]
    public void Separate(byte separator)
    {
        _separator = separator;
        _special = SearchValues.Create([separator, Quote, Cr, Lf]);
    }

    public void SkipLines(int lines)
    {
        for (; lines > 0 && !_buffer.Here.IsEmpty; lines--)
            _buffer.PassLine();
    }

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool Read()
    {
        Pass();
        while (_buffer.Here is [Cr or Lf, ..])
            _buffer.PassEnd();

        _buffer.PassMark();
        if (_buffer.Here.IsEmpty)
            return false;

        Fault = null;
        _cells.Clear();
        for (int at = 0; Fault is null; at++)
        {
            at = Readable[at..] is [Quote, ..] ? Quoted(at) : Plain(at);
            if (Fault is null && (at == _buffer.Here.Length || _buffer.Here[at] != _separator))
            {
                _length = at;
                Judge(_buffer.Here[..at]);
                break;
            }
        }

        return true;
    }

    /// <summary>First byte of a cell that is no blank; 0 for an empty cell and one that may be missing.</summary>
    public byte FirstByte(int cell) =>
        cell < Count && _buffer.Here[_cells[cell]].TrimStart(" \t"u8) is [var first, ..] ? first : (byte)0;

    /// <summary>Text of a cell, composed and without the blanks around it; valid until the next call.</summary>
    public ReadOnlySpan<char> Text(int cell)
    {
        ReadOnlySpan<byte> bytes = _buffer.Here[_cells[cell]];
        if (_text.Length < bytes.Length)
            _text = new char[bytes.Length];

        ReadOnlySpan<char> text = _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text));
        if (IsQuoted(_cells[cell]) && text.Contains('"'))
            text = text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);

        return (Nfc.Is(text) ? text : Nfc.Of(text)).Trim();
    }

    // Reads a cell and gives where it ends; -1 after a fault.
    private int Plain(int from)
    {
        ReadOnlySpan<byte> here = Readable[from..];
        int length = here.IndexOfAny(_special);
        if (length < 0 && Readable.Length == MaxRecord)
            return Fail(TooLong, from);

        length = length < 0 ? here.Length : length;
        if (here[length..] is [Quote, ..])
            return Fail(QuoteInside, from + length);

        _cells.Add(from..(from + length));
        return from + length;
    }

    private int Quoted(int open)
    {
        int close = open - 1;
        do
        {
            int found = Readable[(close + 2)..].IndexOf(Quote);
            if (found < 0)
                return Fail(UnclosedQuote, open);

            close += 2 + found;
        }
        while (Readable[(close + 1)..] is [Quote, ..]);

        if (close + 1 == MaxRecord)
            return Fail(TooLong, open);

        if (_buffer.Here[(close + 1)..] is [not (Cr or Lf) and var next, ..] && next != _separator)
        {
            // On a later line it is another row's quote that was taken for the closing one.
            bool later = _buffer.Here[open..close].ContainsAny(Cr, Lf);
            return later ? Fail(UnclosedQuote, open) : Fail(TextAfterQuote, close + 1);
        }

        _cells.Add((open + 1)..close);
        return close + 1;
    }

    private void Judge(ReadOnlySpan<byte> record)
    {
        if (record.IndexOf((byte)0) is >= 0 and var nul)
        {
            Fail(Nul, nul);
        }
        else if (!Utf8.IsValid(record))
        {
            Utf8.ToUtf16(record, new char[record.Length], out int valid, out _, replaceInvalidSequences: false);
            Fail(Changed, valid);
        }
        else if (Expected > 0 && !Fits())
        {
            // Over several lines it is a quote that was never closed.
            int open = _cells.FindIndex(c => IsQuoted(c) && _buffer.Here[c].ContainsAny(Cr, Lf));
            if (open >= 0)
                Fail(UnclosedQuote, _cells[open].Start.Value - 1);
            else
                (Fault, _faultAt) = (CellCount(), 0);
        }
    }

    private RowProblem CellCount()
    {
        string message = $"{Count} {(Count == 1 ? "cell" : "cells")}, but the header has {Expected}";
        return Count > Expected
            ? new(RowReason.TooManyCells, message, "put a cell that holds the separator into quotes")
            : new(RowReason.TooFewCells, message, "fill in what is missing");
    }

    // The first bytes of what is here, as many as a record may have.
    private ReadOnlySpan<byte> Readable => _buffer.Here[..Math.Min(_buffer.Here.Length, MaxRecord)];

    private bool IsQuoted(Range cell) => cell.Start.Value > 0 && _buffer.Here[cell.Start.Value - 1] == Quote;

    private bool Fits()
    {
        int named = Expected - Spare;
        for (int i = named; i < Count; i++)
        {
            if (LengthOf(i) > 0)
            {
                HasSpareText |= i < Expected;
                if (i >= Expected)
                    return false;
            }
        }

        return Count >= named;
    }

    private int Fail(RowProblem fault, int at)
    {
        (Fault, _faultAt, _length) = (fault, at, -1);
        return -1;
    }

    // Leaves the record behind; one that could not be read ends with its first line.
    private void Pass()
    {
        if (_length < 0)
            _buffer.PassLine();
        else if (_length > 0)
            _buffer.Pass(_length);

        _length = 0;
    }
}
