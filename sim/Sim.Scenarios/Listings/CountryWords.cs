namespace Sim.Scenarios;

/// <summary>Countries as inventories write them: codes of three letters, short names, and names in German, French and Spanish.</summary>
internal static class CountryWords
{
    private static readonly Dictionary<string, string> Codes = Table(
        ("US", "USA|U.S.|U.S.A.|United States of America|Vereinigte Staaten|États-Unis|Estados Unidos"),
        ("GB", "UK|U.K.|GBR|Great Britain|England|Scotland|Wales|Großbritannien|Vereinigtes Königreich|Royaume-Uni|Reino Unido"),
        ("CA", "CAN|Kanada|Canadá"), ("MX", "MEX|México|Mexiko|Mexique"), ("BR", "BRA|Brasil|Brasilien|Brésil"), ("IE", "IRL|Éire|Irland|Irlande|Irlanda"),
        ("DE", "DEU|Deutschland|Allemagne|Alemania"), ("FR", "FRA|Frankreich|Francia"), ("NL", "NLD|Holland|The Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos"),
        ("ES", "ESP|España|Spanien|Espagne"), ("IT", "ITA|Italia|Italien|Italie"), ("CH", "CHE|Schweiz|Suisse|Svizzera|Suiza"), ("SE", "SWE|Sverige|Schweden|Suède|Suecia"),
        ("IL", "ISR|Israël"), ("SA", "SAU|KSA|Saudi-Arabien|Arabie saoudite|Arabia Saudita"), ("AE", "ARE|UAE|U.A.E.|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos"),
        ("IN", "IND|Indien|Inde"), ("SG", "SGP|Singapur|Singapour"), ("JP", "JPN|Nippon|Japon|Japón"), ("AU", "AUS|Australien|Australie"), ("NZ", "NZL|Neuseeland|Nouvelle-Zélande|Nueva Zelanda"));

    /// <summary>The code of a country by another word for it; null for other texts.</summary>
    public static string? CodeOf(string text) => Codes.GetValueOrDefault(text);

    private static Dictionary<string, string> Table(params (string Code, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split('|').Select(w => (w, r.Code))).ToDictionary(p => p.w, p => p.Code, StringComparer.OrdinalIgnoreCase);
}
