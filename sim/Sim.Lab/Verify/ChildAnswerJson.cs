using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Sim.Lab;

/// <summary>An answer on one line, as a restarted program hands it to the one that started it.</summary>
public static class ChildAnswerJson
{
    private const int TransitionBytes = 24;

    /// <summary>Writes the line, without a line feed.</summary>
    public static string Write(ChildAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        RunFingerprint fingerprint = answer.Fingerprint;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("digest", fingerprint.Digest);
            json.WriteNumber("events", fingerprint.Events);
            json.WriteString("result", fingerprint.Result);
            json.WriteBase64String("chain", ChainBytes(fingerprint.Chain));
            json.WriteBase64String("trace", TraceBytes(fingerprint.Trace));
            json.WritePropertyName("process");
            JsonSerializer.Serialize(json, answer.Process);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">Not such a line.</exception>
    public static ChildAnswer Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        var fingerprint = new RunFingerprint(
            root.GetProperty("digest").GetString() ?? string.Empty,
            root.GetProperty("events").GetInt64(),
            root.GetProperty("result").GetString() ?? string.Empty,
            Chain(root.GetProperty("chain").GetBytesFromBase64()),
            Trace(root.GetProperty("trace").GetBytesFromBase64()));
        return new ChildAnswer(
            fingerprint,
            root.GetProperty("process").Deserialize<ProcessFacts>()
                ?? throw new JsonException("No facts of the process."));
    }

    private static byte[] ChainBytes(IReadOnlyList<ulong> chain)
    {
        var bytes = new byte[chain.Count * sizeof(ulong)];
        for (int i = 0; i < chain.Count; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), chain[i]);

        return bytes;
    }

    private static ulong[] Chain(byte[] bytes)
    {
        var chain = new ulong[bytes.Length / sizeof(ulong)];
        for (int i = 0; i < chain.Length; i++)
            chain[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)));

        return chain;
    }

    private static byte[] TraceBytes(IReadOnlyList<Transition> trace)
    {
        var bytes = new byte[trace.Count * TransitionBytes];
        for (int i = 0; i < trace.Count; i++)
        {
            Span<byte> at = bytes.AsSpan(i * TransitionBytes, TransitionBytes);
            BinaryPrimitives.WriteInt64LittleEndian(at, trace[i].TimeMs);
            BinaryPrimitives.WriteUInt64LittleEndian(at[8..], trace[i].EntityKey);
            at[16] = trace[i].Kind;
            BinaryPrimitives.WriteUInt32LittleEndian(at[20..], trace[i].Value);
        }

        return bytes;
    }

    private static Transition[] Trace(byte[] bytes)
    {
        var trace = new Transition[bytes.Length / TransitionBytes];
        for (int i = 0; i < trace.Length; i++)
        {
            ReadOnlySpan<byte> at = bytes.AsSpan(i * TransitionBytes, TransitionBytes);
            trace[i] = new Transition(
                BinaryPrimitives.ReadInt64LittleEndian(at),
                BinaryPrimitives.ReadUInt64LittleEndian(at[8..]),
                at[16],
                BinaryPrimitives.ReadUInt32LittleEndian(at[20..]));
        }

        return trace;
    }
}
