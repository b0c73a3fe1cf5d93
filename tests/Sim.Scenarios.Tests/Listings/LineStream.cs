using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>Lines as a stream that never holds more than one of them, in memory that is used again.</summary>
internal sealed class LineStream(IEnumerable<string> lines) : Stream
{
    private readonly IEnumerator<string> _lines = lines.GetEnumerator();
    private byte[] _line = [];
    private int _length;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = 0;
        while (read < count)
        {
            if (_at == _length)
            {
                if (!_lines.MoveNext())
                    break;

                string line = _lines.Current;
                _line = _line.Length < 4 * line.Length ? new byte[4 * line.Length] : _line;
                _length = Encoding.UTF8.GetBytes(line, _line);
                _at = 0;
            }

            int part = Math.Min(count - read, _length - _at);
            _line.AsSpan(_at, part).CopyTo(buffer.AsSpan(offset + read));
            _at += part;
            read += part;
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }
}
