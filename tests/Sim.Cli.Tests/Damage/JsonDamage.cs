using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sim.Cli.Tests;

/// <summary>One fault in a JSON document, drawn.</summary>
/// <param name="dice">Draws it.</param>
internal sealed class JsonDamage(Random dice)
{
    /// <summary>What nobody may find on a page as it stands here; <c>x8</c> marks what would be markup.</summary>
    public static readonly string[] HostileTexts =
    [
        "<x8-tag onload=alert(8)>", "\"><x8-tag>", "' x8-attr='1", "</title></style></script><x8-tag>",
        "]]><x8-tag/><!--",
        "[x8](http://x8.example)", "![x8](http://x8.example)", "http://x8.example", "a | b | c", "# x8",
        "**x8** `x8` _x8_", "````\nx8\n````",
        "\u001b[2J\u001b[31mx8", "\u001b]0;x8\u0007", "\u009B31mx8", "in\u202Efdp.exe", "\u2066x8\u2069\u200B\uFEFF",
        "x8\0x8", "two\nlines\r\nx8",
        "\uD800x8", "sim run x; reboot", "=cmd|'/c calc'!A1", "../../x8", "%s%n{0}", "",
    ];

    private static readonly string[] Numbers =
    [
        "-1", "0", "1", "7", "-0.0", "0.5", "1e308", "1e999", "-1e999", "1e-320", "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616", "1e15", "2147483648", "4e9", "00", "NaN", "1.5e", "31622401",
        "99999999999999999999999999999999999999",
    ];

    /// <summary>A spoilt copy.</summary>
    public byte[] Spoil(byte[] document) => dice.Next(10) switch
    {
        0 => Bytes.Flip(document, dice),
        1 => Bytes.Cut(document, dice),
        2 => Bytes.Insert(document, dice),
        3 => Twice(document),
        4 => WithNumber(document),
        _ => WithNode(document),
    };

    /// <summary>
    /// The document with one text in the place of every text that is no word, date, digest or command.
    /// </summary>
    public static byte[] Everywhere(byte[] document, string text, IReadOnlySet<string> members)
    {
        JsonNode root = JsonNode.Parse(document)!;
        foreach (JsonNode node in Below(root).ToList())
        {
            if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String
                && members.Contains(NameOf(node)))
                node.ReplaceWith(JsonValue.Create(text));
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static string NameOf(JsonNode node) =>
        node.Parent is JsonObject
            ? node.GetPropertyName()
            : node.Parent is { } parent && parent.Parent is JsonObject ? parent.GetPropertyName() : "";

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject o => o.Select(m => m.Value),
            JsonArray a => a,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(c => Below(c).Prepend(c));
    }

    // A member once more, with the value that it has.
    private byte[] Twice(byte[] document)
    {
        string text = Encoding.UTF8.GetString(document);
        string[] lines = text.Split('\n');
        int at = dice.Next(1, Math.Max(2, Math.Min(lines.Length - 1, 60)));
        return Encoding.UTF8.GetBytes(
            string.Join('\n', lines[..at].Append(lines[at].TrimEnd(',') + ",").Concat(lines[at..])));
    }

    // A number as text, for those that no node can hold.
    private byte[] WithNumber(byte[] document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        JsonNode? node = Pick(root, n => n is JsonValue v && v.GetValueKind() == JsonValueKind.Number);
        if (node is null)
            return Bytes.Cut(document, dice);

        node.ReplaceWith(JsonValue.Create("@number@"));
        return Encoding.UTF8.GetBytes(
            root.ToJsonString().Replace("\"@number@\"", Numbers[dice.Next(Numbers.Length)], StringComparison.Ordinal));
    }

    private byte[] WithNode(byte[] document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        JsonNode node = Pick(root, static _ => true)!;
        switch (dice.Next(6))
        {
            case 0 when node.Parent is JsonObject parent:
                parent.Remove(node.GetPropertyName());
                break;
            case 1 when node.Parent is JsonObject parent:
                parent["renamed"] = node.DeepClone();
                parent.Remove(node.GetPropertyName());
                break;
            case 2 when node.Parent is JsonArray list:
                int copies = dice.Next(4) == 0 ? 20_000 : 1;
                for (int i = 0; i < copies; i++)
                    list.Add(node.DeepClone());

                break;
            case 3 when node.Parent is JsonArray list:
                list.Remove(node);
                break;
            case 4:
                Hostile(root);
                break;
            default:
                node.ReplaceWith(OfAnotherKind());
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString(new JsonSerializerOptions { MaxDepth = 2_000 }));
    }

    private void Hostile(JsonNode root)
    {
        JsonNode? text = Pick(root, n => n is JsonValue v && v.GetValueKind() == JsonValueKind.String);
        text?.ReplaceWith(JsonValue.Create(HostileTexts[dice.Next(HostileTexts.Length)]));
    }

    private JsonNode OfAnotherKind()
    {
        switch (dice.Next(7))
        {
            case 0: return JsonValue.Create("x8");
            case 1: return new JsonArray();
            case 2: return new JsonObject();
            case 3: return JsonValue.Create(true);
            case 4: return JsonValue.Create(dice.NextInt64(long.MinValue, long.MaxValue));
            case 5: return new JsonArray(JsonValue.Create(1), JsonValue.Create(2));
            default:
                JsonNode nested = new JsonArray();
                for (int i = 0, depth = dice.Next(2, 1_500); i < depth; i++)
                    nested = new JsonArray(nested);

                return nested;
        }
    }

    // Down from the top by a fair draw at each level, so that a thousand points of a series weigh no more than a title.
    private JsonNode? Pick(JsonNode root, Func<JsonNode, bool> fits)
    {
        for (int attempt = 0; attempt < 200; attempt++)
        {
            JsonNode node = root;
            while (node is JsonObject or JsonArray)
            {
                JsonNode?[] children = node is JsonObject o ? [.. o.Select(m => m.Value)] : [.. (JsonArray)node];
                JsonNode? child = children.Length == 0 ? null : children[dice.Next(children.Length)];
                if (child is null || (node != root && dice.Next(6) == 0 && fits(node)))
                    break;

                node = child;
            }

            if (node != root && fits(node))
                return node;
        }

        return null;
    }
}
