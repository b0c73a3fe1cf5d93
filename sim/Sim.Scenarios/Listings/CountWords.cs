using System.Text;

namespace Sim.Scenarios;

/// <summary>Headers of columns that say how many.</summary>
internal static class CountWords
{
    // In any place: 'Device Count', 'No. of machines', 'Anzahl Geräte'.
    private static readonly IReadOnlyList<string> Anywhere =
    [
        "count", "counts", "qty", "quantity", "quantities", "total", "totals", "sum", "anzahl", "menge", "stück", "stückzahl", "gesamt",
        "summe", "quantité", "quantite", "qté", "qte", "effectif", "cantidad", "aantal", "antal", "quantità", "quantita",
        "quantidade", "liczba", "počet",
    ];

    // Alone: a column 'Devices' counts them, 'Devices group' does not.
    private static readonly IReadOnlyList<string> Alone =
    [
        "endpoints", "devices", "machines", "hosts", "computers", "nodes", "units", "seats", "agents", "sensors", "clients", "laptops",
        "notebooks", "desktops", "workstations", "servers", "pcs", "vms", "tablets", "kiosks", "geräte", "rechner", "postes", "appareils",
        "ordinateurs", "equipos", "dispositivos", "number", "nombre", "n",
    ];

    // A serial number is none.
    private static readonly IReadOnlyList<string> Phrases = ["number of", "no of", "nr of", "num of", "nombre de", "nombre d"];

    /// <summary>Whether a header says how many of something there are.</summary>
    public static bool IsCount(string header)
    {
        string[] words = Split(header);
        string all = " " + string.Join(' ', words) + " ";
        return words.Any(Anywhere.Contains) || (words.Length == 1 && Alone.Contains(words[0]))
            || header.Contains('#', StringComparison.Ordinal) || Phrases.Any(p => all.Contains($" {p} ", StringComparison.Ordinal));
    }

    // Words of small letters; a capital after a small letter begins one too.
    private static string[] Split(string header)
    {
        var text = new StringBuilder();
        for (int i = 0; i < header.Length; i++)
        {
            bool begins = i > 0 && char.IsUpper(header[i]) && char.IsLower(header[i - 1]);
            text.Append(begins ? " " : "").Append(char.IsLetter(header[i]) ? char.ToLowerInvariant(header[i]) : ' ');
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
