namespace Sim.Scenarios;

/// <summary>The usual columns of exports of endpoints, with what their cells stand for.</summary>
internal static class ListingPresets
{
    private const string Platform = "platform";
    private const string Kind = "kind";
    private const string Site = "site";
    private const string Name = "name";
    private const string Seen = "seen";

    private static readonly ListingPreset[] All =
    [
        // The Devices report of Microsoft Intune: as the admin centre exports it, in three languages, and by its fields.
        new("intune",
        [
            new(Platform, ["OS", "Platform", "Operating system", "OperatingSystem", "Betriebssystem", "Système d'exploitation"], []),
            new(Kind, ["Model", "Modell", "Modèle"],
                [.. DeviceWords.VirtualModels, .. DeviceWords.KioskModels, new("*", "workstation")]),
            new(Site, ["Category", "CategoryName", "Device category", "DeviceCategory", "Kategorie", "Gerätekategorie", "Catégorie",
                "Catégorie d'appareil"], []),
            new(Name, ["Device name", "DeviceName", "Gerätename", "Nom de l'appareil"], []),
            new(Seen, ["Last check-in", "LastContact", "Last contact"], []),
        ],
        ["Serial*", "Seriennummer", "Numéro de série", "IMEI", "MEID", "ICCID", "EID", "EAS*", "EasID", "Total storage", "Free storage",
            "StorageTotal", "StorageFree", "TotalStorage*", "FreeStorage*", "Gesamtspeicher*", "Freier Speicher*", "Stockage*",
            "Phone*", "Telefonnummer", "Numéro de téléphone", "SkuFamily", "JoinType", "OwnerType", "Ownership", "ManagedBy", "MDMStatus",
            "DeviceState", "DeviceType", "DeviceRegistrationState", "ManagementAgent*", "ProcessorArchitecture", "PhysicalMemory*",
            "CellularTechnology", "EthernetMAC", "Wi-Fi MAC", "WiFi*", "TPM*", "SystemManagementBIOSVersion", "CompliantState",
            "EnrollmentType", "ReferenceId", "*Battery*", "DeviceHealth*", "GraphDeviceIsManaged", "CertExpirationDate"]),

        // Hosts of CrowdStrike Falcon: as scripts that replace the console's export head them, and by the fields of the API.
        new("falcon",
        [
            new(Platform, ["Platform", "platform_name"], []),
            new(Kind, ["Type", "product_type_desc"],
            [
                new("Workstation", "workstation"), new("Server", "server"), new("Domain Controller", "domain-controller"),
                new("Mobile", ListingTable.Ignore), new("Pod", ListingTable.Ignore),
            ]),
            new(Site, ["Site", "site_name"], []),
            new("version", ["Sensor Version", "agent_version"], []),
            new(Name, ["Hostname", "Host Name"], []),
            new(Seen, ["Last Seen", "last_seen"], []),
        ],
        ["Serial Number", "serial_number", "OS Build", "os_build", "OS Version", "CPUID", "cpu_signature", "build_number", "major_version",
            "minor_version", "service_pack_*", "product_type", "platform_id", "pointer_size", "config_id_*", "agent_load_flags",
            "bios_version", "chassis_type", "Host ID", "*MAC Address", "rtr_state", "policy_version", "Uptime*"]),

        // Get-CMDevice of Microsoft Configuration Manager (SMS_CombinedDeviceResources), and the view v_R_System.
        new("configuration-manager",
        [
            new(Platform, ["DeviceOS", "OperatingSystemNameandVersion", "Operating_System_Name_and0", "Operating System"], []),
            new(Kind, ["DeviceOS", "OperatingSystemNameandVersion", "Operating_System_Name_and0", "Operating System"], DeviceWords.OtherSystems),
            new(Site, ["ADSiteName", "AD_Site_Name0", "AD Site Name", "AD Site"], []),
            new(Name, ["Name", "Name0", "Netbios_Name0", "NetBIOS Name"], []),
            new(Seen, ["LastActiveTime", "CNLastOnlineTime"], []),
        ],
        ["Resource*", "MachineId", "ItemKey", "AMTStatus", "AADDeviceID", "ActivationLock*", "AdministratorCount", "BoundaryGroup*",
            "CA_*", "Client*", "CNIsOnline", "CoManaged", "Device*", "DistinguishedName", "EAS_*", "EP*", "ExchangeServer", "IMEI", "Is*",
            "LastClientCheckTime", "LastStatusMessage", "PasscodeReset*", "PhoneNumber", "PolicyApplicationStatus", "PrimaryUser",
            "RemoteLockState", "RetireStatus", "SerialNumber", "Serial Number", "SiteCode", "SupportPlatform", "Unknown",
            "UserDomainName", "WipeStatus", "WTG*", "Build*", "Object_ID*", "*0", "PSShowComputerName", "ObjectClass"]),

        // Configuration items of ServiceNow: the table cmdb_ci_computer and its kin, by label in three languages and by field.
        new("cmdb",
        [
            new(Platform, ["Operating System", "os", "Betriebssystem", "Système d'exploitation"], []),
            new(Kind, ["Operating System", "os", "Betriebssystem", "Système d'exploitation"], DeviceWords.OtherSystems),
            new("organisation", ["Company", "company.name", "Unternehmen", "Firma", "Société", "Entreprise"], []),
            new(Site, ["Location", "location.name", "Standort", "Emplacement", "Lieu"], []),
            new("country", ["Country", "location.country", "Land", "Standort.Land", "Pays", "Emplacement.Pays"], []),
            new(Name, ["Name", "Nom"], []),
            new(Seen, ["Most recent discovery", "last_discovered", "Updated", "sys_updated_on"], []),
        ],
        ["Serial*", "Seriennummer", "Numéro de série", "Asset*", "Anlagennummer", "Numéro d'immobilisation", "cost", "Kosten", "Coût",
            "ram", "RAM *", "disk_space", "Disk space*", "Speicherplatz*", "Espace disque*", "cpu*", "cd_speed", "fault_count",
            "Fault count", "Fehleranzahl", "sys_mod_count", "Updates", "Aktualisierungen", "Mises à jour", "os_version", "OS Version",
            "Betriebssystemversion", "Version du système d'exploitation", "os_service_pack", "install_status", "operational_status",
            "hardware_status", "po_number", "PO number", "invoice_number", "Invoice number", "cost_center", "dr_backup", "hardware_substatus",
            "lease_id", "gl_account", "salvage_value", "depreciation*", "order"]),

        // Searches of computers of Jamf Pro, by display field.
        new("jamf",
        [
            new(Platform, ["Operating System", "Operating System Name", "Betriebssystem", "Système d'exploitation"], []),
            new(Kind, ["Model", "Modell", "Modèle"], [.. DeviceWords.VirtualModels, new("*Mac*", "workstation"), new("Apple*", "workstation")]),
            new(Site, ["Building", "Site", "Department", "Gebäude", "Bâtiment"], []),
            new(Name, ["Computer Name", "Name", "Computername", "Nom de l'ordinateur"], []),
            new(Seen, ["Last Check-in", "Last Inventory Update"], []),
        ],
        ["Asset Tag", "Bar Code*", "JSS Computer ID", "Jamf Pro Computer ID", "Jamf Pro ID", "Serial Number", "Operating System Build",
            "Operating System Version", "Number of Available Updates", "Number of Processors", "Total Number of Cores", "Total RAM*", "*RAM Slots*", "Processor Speed*", "Bus Speed*", "Cache Size*", "*Drive*",
            "*Battery*", "Phone*", "Room", "Position", "PO Number", "Purchase Price", "Life Expectancy", "Warranty*", "*Port", "SMC Version",
            "NIC Speed", "iBeacon*", "*MB", "*GB", "*Percentage*"])
        {
            Platform = "macos",
        },

        // The device inventory of Microsoft Defender for Endpoint: as the portal exports it, and the fields of its API.
        new("defender",
        [
            new(Platform, ["OS Platform", "osPlatform", "Betriebssystemplattform", "Plateforme du système d'exploitation"], []),
            new(Kind, ["OS Platform", "osPlatform", "Betriebssystemplattform", "Plateforme du système d'exploitation"], DeviceWords.OtherSystems),
            new(Site, ["Group", "Device group", "Machine group", "MachineGroup", "rbacGroupName", "Gruppe", "Groupe"], []),
            new(Name, ["Device name", "DeviceName", "computerDnsName", "Gerätename", "Nom de l'appareil"], []),
            new(Seen, ["Last device update", "lastSeen", "Last seen"], []),
        ],
        ["OS Build", "osBuild", "OS Version", "osVersion", "version", "Windows 10 Version", "Device ID", "*Score", "rbacGroupId",
            "*Vulnerabilities", "*Alerts", "*Incidents", "Discovered *", "Betriebssystembuild", "Betriebssystemversion"]),

        // Hosts of Fleet, which manages osquery: the report /api/v1/fleet/hosts/report as CSV.
        new("osquery",
        [
            new(Platform, ["platform"], []),
            new(Kind, ["os_version"], [.. DeviceWords.Systems, .. Desks, new("*", "server")]),
            new(Site, ["team_name", "fleet_name"], []),
            new(Name, ["hostname", "computer_name"], []),
            new(Seen, ["seen_time", "detail_updated_at"], []),
        ],
        ["id", "uptime", "memory", "cpu_*", "build", "hardware_version", "hardware_serial", "primary_ip_id", "distributed_interval",
            "config_tls_refresh", "logger_tls_period", "team_id", "fleet_id", "gigs_*", "percent_*", "issues", "osquery_version",
            "total_issues_count", "critical_vulnerabilities_count", "failing_policies_count", "code_name", "orbit_version"]),

        // Results of a question to Tanium: a row for all machines with the same answers, and how many they are.
        new("tanium",
        [
            new(Platform, ["Operating System", "OS Platform", "Operating System Generation"], []),
            new(Kind, ["Chassis Type"], DeviceWords.Chassis),
            new(Site, ["Location", "AD Site", "Active Directory Site"], []),
            new("count", ["Count"], []),
            new(Name, ["Computer Name"], []),
            new(Seen, ["Last Seen"], []),
        ],
        ["Age", "Computer ID", "Computer Serial Number", "RAM", "CPU *", "Uptime*", "Disk *", "Total Memory", "BIOS Version"]),

        // Computers of GLPI: the CSV of a list, in three languages.
        new("glpi",
        [
            new(Platform, ["Operating system - Name", "Operating system", "Système d'exploitation - Nom", "Système d'exploitation",
                "Betriebssystem - Name", "Betriebssystem"], []),
            new(Kind, ["Type", "Types", "Typ", "Typen"], DeviceWords.Chassis),
            new(Site, ["Location", "Locations", "Lieu", "Lieux", "Standort", "Standorte"], []),
            new(Name, ["Name", "Nom"], []),
            new(Seen, ["Last update", "Last inventory date"], []),
        ],
        ["ID", "Serial number", "Numéro de série", "Seriennummer", "Inventory number", "Numéro d'inventaire", "Inventarnummer",
            "*Processor*", "*Processeur*",
            "*Prozessor*", "*Memory*", "*Mémoire*", "*Speicher*", "* - Version", "Volume*"]),
    ];

    /// <summary>Names of the presets.</summary>
    public static IEnumerable<string> Names => All.Select(p => p.Name);

    // osquery's names of systems of desks that are no Windows.
    private static IEnumerable<ListingValue> Desks => [new("*macOS*", "workstation"), new("*Chrome*", "workstation")];

    /// <summary>A preset by its name; null for null.</summary>
    public static ListingPreset? Find(string? name) => name is null ? null : All.First(p => p.Name == name);
}
