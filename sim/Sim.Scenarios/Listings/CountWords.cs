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
        "quantidade", "liczba", "ilość", "počet", "počty", "количество", "数量", "台数", "数", "cnt", "nb", "nbr", "cant", "anz", "zahl", "stk",
        "effectifs", "amount", "population", "occurrences", "unidades", "parc",
    ];

    // Alone or behind other words: columns 'Devices' and 'Managed devices' count them, 'Devices group' does not.
    private static readonly IReadOnlyList<string> Alone =
    [
        "endpoints", "devices", "machines", "hosts", "computers", "nodes", "units", "seats", "agents", "sensors", "clients", "laptops",
        "notebooks", "desktops", "workstations", "servers", "pcs", "vms", "tablets", "kiosks", "geräte", "rechner", "postes", "appareils",
        "ordinateurs", "equipos", "dispositivos", "instances", "installs", "installations", "licenses", "licences",
    ];

    // Behind other words they are numbers of series.
    private static readonly IReadOnlyList<string> QuiteAlone = ["number", "nombre", "número", "numero", "num", "n"];

    // A serial number is none.
    private static readonly IReadOnlyList<string> Phrases = ["number of", "no of", "nr of", "num of", "nombre de", "nombre d", "número de", "numero di"];

    /// <summary>Whether a header says how many of something there are.</summary>
    public static bool IsCount(string header)
    {
        string[] words = Split(header);
        string all = " " + string.Join(' ', words) + " ";
        return words.Any(w => Anywhere.Contains(w) || w.EndsWith("anzahl", StringComparison.Ordinal))
            || (words.Length > 0 && Alone.Contains(words[^1])) || (words.Length == 1 && QuiteAlone.Contains(words[0]))
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
