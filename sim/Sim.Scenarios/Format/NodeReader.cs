using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sim.Scenarios;

/// <summary>YAML events to nodes. Anchors, aliases and tags are refused: no file can grow when it is read.</summary>
internal sealed class NodeReader(
    string file, string text, Scanner scanner, int line, int column, DiagnosticBag bag)
{
    /// <summary>Deeper than any real file; keeps the recursion here and in readers of the tree bounded.</summary>
    private const int MaxDepth = 32;

    // Arms of an experiment and points of a fit read the same text again and again.
    private static readonly ConditionalWeakTable<SourceText, MapNode> Parsed = [];

    private readonly Parser _parser = new(scanner);
    private bool _deep;

    /// <summary>The mapping that a file holds, or null after diagnostics.</summary>
    public static MapNode? ReadFile(SourceText source, DiagnosticBag bag)
    {
        if (Parsed.TryGetValue(source, out MapNode? known))
            return (MapNode)known.Copy();

        if (TextGuard.Decode(source, bag) is not { } text)
            return null;

        int before = bag.Count;
        Node? root = new NodeReader(source.File, text, Scan(text), 0, 0, bag).Document();
        if (bag.Count > before)
            return null;

        if (root is MapNode { Flow: false } map)
        {
            Parsed.AddOrUpdate(source, map);
            return (MapNode)map.Copy();
        }

        return root is null or ScalarNode { IsEmpty: true }
            ? bag.Refuse<MapNode>(new Mark(source.File, 1, 1), DiagnosticCodes.Empty, "the file is empty",
                "'sim new scenario' writes one to start from")
            : bag.Refuse<MapNode>(root.At, DiagnosticCodes.NotAMapping,
                $"the file holds {(root is MapNode ? "JSON" : root.Kind)}, not YAML keys with values",
                "write one 'key: value' a line");
    }

    /// <summary>A value given on a command line, at a place of its own.</summary>
    public static Node? ReadValue(Mark at, string text, DiagnosticBag bag)
    {
        int before = bag.Count;
        Node? node = new NodeReader(at.File, text, Scan(text), at.Line - 1, at.Column - 1, bag).Document();
        return bag.Count > before ? null : node ?? new ScalarNode(at, "");
    }

    private static Scanner Scan(string text) => new(new StringReader(text), skipComments: true);

    private Node? Document()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
                return null;

            _parser.Consume<DocumentStart>();
            Node? root = Next(1);
            if (root is null || _deep)
                return null;

            _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out _))
            {
                bag.Add(At(_parser.Current!), DiagnosticCodes.SeveralDocuments, "a second YAML document",
                    "put it into a file of its own");
            }

            return root;
        }
        catch (YamlException e)
        {
            return bag.Refuse<Node>(At(e.Start), DiagnosticCodes.Syntax, "not valid YAML: " + Plain(e.Message),
                line + column == 0 ? SyntaxHint.Of(text, (int)e.Start.Line) : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The scanner meets some broken texts with exceptions of its own making, without a place.
            return bag.Refuse<Node>(At(scanner.CurrentPosition), DiagnosticCodes.Syntax, "not valid YAML",
                "is a bracket, brace or quote left open above?");
        }
    }

    private Node? Next(int depth)
    {
        ParsingEvent at = _parser.Consume<ParsingEvent>();
        if (depth > MaxDepth)
        {
            _deep = true;
            return bag.Refuse<Node>(At(at), DiagnosticCodes.TooDeep, $"nested more than {MaxDepth} deep");
        }

        if (at is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            bag.Add(At(at), DiagnosticCodes.Anchor, "anchors and aliases are not used here", "write the value out");
        else if (at is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            bag.Add(At(at), DiagnosticCodes.Anchor, "tags are not used here", "write the value without its tag");

        return at switch
        {
            YamlDotNet.Core.Events.Scalar scalar =>
                new ScalarNode(At(at), Nfc.Of(scalar.Value), scalar.Style != ScalarStyle.Plain),
            SequenceStart => List(At(at), depth),
            MappingStart start => Map(At(at), start.Style == MappingStyle.Flow, depth),
            _ => new ScalarNode(At(at), ""),
        };
    }

    private ListNode List(Mark at, int depth)
    {
        var list = new ListNode(at);
        while (!_deep && !_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Next(depth + 1) is { } item)
                list.Items.Add(item);
        }

        return list;
    }

    private MapNode Map(Mark at, bool flow, int depth)
    {
        var map = new MapNode(at, flow);
        while (!_deep && !_parser.TryConsume<MappingEnd>(out _))
        {
            Node? key = Next(depth + 1);
            Node? value = _deep ? null : Next(depth + 1);
            if (key is ScalarNode scalar && value is not null)
                map.Entries.Add(new MapEntry(scalar, value));
            else if (key is not null and not ScalarNode)
                bag.Add(key.At, DiagnosticCodes.WrongType, $"{key.Kind} as a key", "a key is a single word");
        }

        return map;
    }

    private Mark At(ParsingEvent e) => At(e.Start);

    // A value on a command line has one line of its own, which starts where the value starts.
    private Mark At(YamlDotNet.Core.Mark mark) => new(
        file, (int)Math.Max(1, mark.Line) + line, (int)Math.Max(1, mark.Column) + (mark.Line <= 1 ? column : 0));

    // YamlDotNet puts positions and line breaks into some of its messages; ours stands in front already.
    private static string Plain(string message)
    {
        string said = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return said.StartsWith('(')
            ? said[(said.IndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..] : said;
    }
}
