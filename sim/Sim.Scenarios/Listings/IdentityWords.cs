namespace Sim.Scenarios;

/// <summary>Headers of columns that say which machine a row is.</summary>
internal static class IdentityWords
{
    private static readonly IReadOnlyList<string> Headers =
    [
        "name", "host", "hostname", "host name", "computer", "computer name", "computername", "device", "device name", "devicename", "machine",
        "machine name", "display name", "dns name", "fqdn", "netbios name", "asset name", "serial", "serial number", "serialnumber",
        "serial_number", "hardware_serial", "device id", "deviceid", "host id", "uuid", "udid", "asset tag", "asset_tag", "resourceid",
        "jamf pro computer id", "jss computer id", "nom", "nom de l'appareil", "numéro de série", "gerätename", "rechnername", "computername",
        "seriennummer", "nombre", "número de serie",
    ];

    /// <summary>Whether a header is one.</summary>
    public static bool IsIdentity(string header) => Headers.Contains(header, StringComparer.OrdinalIgnoreCase);
}
