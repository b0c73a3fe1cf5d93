namespace Sim.Scenarios.Tests;

/// <summary>
/// Exports of nine tools. Headers are those of the tools' own pages and of scripts that read the exports: the Devices
/// report of Intune's admin centre, falconpy's host report, Get-CMDevice, cmdb_ci_computer by field, an advanced search
/// of Jamf Pro, the device inventory of Defender XDR, /api/v1/fleet/hosts/report of Fleet (osquery), a result grid of
/// Tanium, a list of GLPI.
/// </summary>
internal static class ToolExports
{
    public static readonly ToolExport[] All =
    [
        new("Intune", "intune", "windows",
            "Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD "
                + "registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync "
                + "time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi "
                + "MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary "
                + "user UPN,Primary user email address,Primary user display "
                + "name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune "
                + "registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone "
                + "number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,"
                + "SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion,ProductName,Management "
                + "certificate expiration date",
            [
                Intune("workstation", "Windows", "Latitude 5440"),
                Intune("workstation", "Windows", "HP EliteBook 840 14 inch G10 Notebook PC"),
                Intune("workstation", "Windows", "20XW00A7GE"), Intune("virtual-machine", "Windows", "Virtual Machine"),
                Intune("virtual-machine", "Windows", "Cloud PC Enterprise 2vCPU/8GB/128GB"),
                Intune("virtual-machine", "Windows", "VMware20,1"),
                Intune("virtual-machine", "Windows", "KVM"),
                Intune("virtual-machine", "Windows", "Standard PC (Q35 + ICH9, 2009)"),
                Intune("platform-ios", "iOS", "iPhone 15"), Intune("platform-macos", "macOS", "MacBookPro18,3"),
                Intune("platform-android", "Android (personally-owned work profile)", "Pixel 8"),
                Intune("platform-linux", "Linux", "ThinkPad X1"),
            ])
        {
            PlatformHeader = "OS",
            German = new Dictionary<string, string>
            {
                ["Device name"] = "Gerätename", ["OS"] = "Betriebssystem", ["Model"] = "Modell",
                ["Category"] = "Kategorie",
                ["Serial number"] = "Seriennummer", ["Manufacturer"] = "Hersteller", ["Phone number"] = "Telefonnummer",
            },
            French = new Dictionary<string, string>
            {
                ["Device name"] = "Nom de l'appareil", ["OS"] = "Système d'exploitation", ["Model"] = "Modèle",
                ["Category"] = "Catégorie",
                ["Serial number"] = "Numéro de série", ["Manufacturer"] = "Fabricant",
                ["Phone number"] = "Numéro de téléphone",
            },
        },
        new("Falcon", "falcon", "windows",
            "Hostname,Last Seen,First Seen,Platform,OS Version,OS Build,OS Product Name,Kernel "
                + "Version,Model,Manufacturer,Type,Chassis,Last Reboot,Prevention Policy,Response Policy,Sensor "
                + "Update Policy,USB Device Policy,Host ID,MAC Address,Connection MAC Address,Status,CPUID,Serial "
                + "Number,Sensor Version,Sensor Tags",
            [
                Falcon("workstation", "Windows", "Workstation", "Windows 11", "22631"),
                Falcon("server", "Windows", "Server", "Windows Server 2019", "17763"),
                Falcon("domain-controller", "Windows", "Domain Controller", "Windows Server 2022", "20348"),
                Falcon("workstation", "Windows", "Workstation", "Windows 10", "19045"),
                Falcon("platform-macos", "Mac", "Workstation", "Sonoma (14)", "23F79"),
                Falcon("platform-linux", "Linux", "Server", "RHEL 8.9", "0"),
                Falcon("ignored-kind", "Windows", "Mobile", "Windows 11", "22631"),
                Falcon("platform-kubernetes", "K8S", "Pod", "", ""),
            ])
        {
            PlatformHeader = "Platform",
        },
        new("Configuration Manager", "configuration-manager", "windows",
            "Name,ResourceID,DeviceOS,DeviceOSBuild,ADSiteName,Domain,ClientVersion,ClientActiveStatus,"
                + "ClientCheckPass,ClientState,ClientType,CNIsOnline,CoManaged,DeviceOwner,DeviceType,"
                + "EPDeploymentState,IsActive,IsClient,IsVirtualMachine,LastActiveTime,PrimaryUser,SerialNumber,"
                + "SiteCode,SMSID,BoundaryGroups",
            [
                Manager("workstation", "Microsoft Windows NT Workstation 10.0", "10.0.22631.2861"),
                Manager("workstation", "Microsoft Windows NT Workstation 10.0 (Tablet Edition)", "10.0.19045.3803"),
                Manager("workstation", "Microsoft Windows NT Workstation 6.1", "6.1.7601"),
                Manager("server", "Microsoft Windows NT Server 10.0", "10.0.17763.5206"),
                Manager("server", "Microsoft Windows NT Server 6.3", "6.3.9600"),
                Manager("server", "Microsoft Windows NT Advanced Server 10.0", "10.0.14393.3025"),
                Manager("platform-macos", "Mac OS X 10.15", "19H2"),
                Manager("platform-linux", "Red Hat Enterprise Linux 7", ""),
            ])
        {
            PlatformHeader = "DeviceOS",
        },
        new("ServiceNow", "cmdb", "windows",
            "name,asset_tag,serial_number,os,os_version,ram,disk_space,cpu_count,cost,company,location,"
                + "location.country,install_status,sys_mod_count,fault_count,sys_updated_on",
            [
                Now("server", "Windows 2016 Datacenter"), Now("server", "Windows 2019 Standard"),
                Now("server", "Windows 2012 R2 Standard"),
                Now("server", "Windows Server 2022"), Now("server", "Microsoft Windows Server 2008 R2 Enterprise"),
                Now("server", "Windows 2025 Standard"),
                Now("workstation", "Windows 10 Enterprise"), Now("workstation", "Windows 11 Pro"),
                Now("workstation", "Windows XP"),
                Now("kiosk", "Windows 10 IoT Enterprise LTSC"), Now("kiosk", "Windows Embedded Standard 7"),
                Now("virtual-machine", "Windows 11 Enterprise multi-session"),
                Now("platform-macos", "Mac OS 10 (OS/X)"),
                Now("platform-linux", "Linux Red Hat"), Now("platform-aix", "AIX"), Now("platform-esxi", "ESX"),
                Now("platform-solaris", "Solaris"),
            ])
        {
            PlatformHeader = "os",
            German = new Dictionary<string, string>
            {
                ["name"] = "Name", ["asset_tag"] = "Anlagennummer", ["serial_number"] = "Seriennummer",
                ["os"] = "Betriebssystem",
                ["os_version"] = "Betriebssystemversion", ["ram"] = "RAM (MB)", ["disk_space"] = "Speicherplatz (GB)",
                ["cpu_count"] = "CPU-Anzahl",
                ["cost"] = "Kosten", ["company"] = "Unternehmen", ["location"] = "Standort",
                ["location.country"] = "Standort.Land",
                ["install_status"] = "Status", ["sys_mod_count"] = "Aktualisierungen", ["fault_count"] = "Fehleranzahl",
                ["sys_updated_on"] = "Aktualisiert",
            },
            French = new Dictionary<string, string>
            {
                ["name"] = "Nom", ["asset_tag"] = "Numéro d'immobilisation", ["serial_number"] = "Numéro de série",
                ["os"] = "Système d'exploitation",
                ["os_version"] = "Version du système d'exploitation", ["ram"] = "RAM (Mo)",
                ["disk_space"] = "Espace disque (Go)",
                ["cost"] = "Coût", ["company"] = "Société", ["location"] = "Emplacement", ["location.country"] = "Pays",
                ["install_status"] = "Statut",
                ["sys_mod_count"] = "Mises à jour", ["sys_updated_on"] = "Mis à jour",
            },
        },
        new("Jamf", "jamf", "macos",
            "Computer Name,Asset Tag,Bar Code 1,Jamf Pro Computer ID,Last Check-in,Last Inventory "
                + "Update,Managed,Model,Model Identifier,Operating System,Operating System Version,Operating System "
                + "Build,Serial Number,Total RAM MB,Number of Processors,Total Number of Cores,Processor Speed "
                + "MHz,Drive Capacity MB,Boot Drive Percentage Full,Number of Available Updates,Battery Cycle "
                + "Count,Building,Department,Room,Phone Number",
            [
                Jamf("workstation", "MacBook Pro (16-inch, 2021)", "macOS 14.5.0", "14.5.0"),
                Jamf("workstation", "Mac mini (M1, 2020)", "macOS 26.1.0", "26.1"),
                Jamf("workstation", "iMac (24-inch, M1, 2021)", "macOS 13.6.7", "13.6.7"),
                Jamf("workstation", "Mac Studio (2022)", "macOS 15.1", "15.1"),
                Jamf("workstation", "MacBook Air (M2, 2022)", "Mac OS X 10.15.7", "10.15.7"),
                Jamf("virtual-machine", "Apple Virtual Machine 1", "macOS 14.5.0", "14.5.0"),
                Jamf("virtual-machine", "VMware7,1", "macOS 12.7.5", "12.7.5"),
            ])
        {
            PlatformHeader = "Operating System",
            German = new Dictionary<string, string>
            {
                ["Computer Name"] = "Computername", ["Model"] = "Modell", ["Operating System"] = "Betriebssystem",
                ["Building"] = "Gebäude",
            },
            French = new Dictionary<string, string>
            {
                ["Computer Name"] = "Nom de l'ordinateur", ["Model"] = "Modèle",
                ["Operating System"] = "Système d'exploitation",
                ["Building"] = "Bâtiment",
            },
        },
        new("Defender", "defender", "windows",
            "Device ID,Device Name,Domain,First Seen,Last device update,OS Platform,OS Distribution,OS Version,OS "
                + "Build,Windows 10 Version,Tags,Group,Is AAD Joined,Device IPs,Risk Level,Exposure Level,Health "
                + "Status,Onboarding Status,Device Role,Managed By",
            [
                Defender("workstation", "Windows11", "22631", "10.0"),
                Defender("workstation", "Windows10", "19045", "21H2"),
                Defender("workstation", "Windows10", "17763", "1809"),
                Defender("server", "WindowsServer2019", "17763", "1809"),
                Defender("server", "WindowsServer2012R2", "9600", "6.3"),
                Defender("server", "WindowsServer2025", "26100", "24H2"),
                Defender("server", "WindowsServer2008R2", "7601", "6.1"),
                Defender("virtual-machine", "Windows10WVD", "19045", "22H2"),
                Defender("workstation", "Windows7", "7601", "6.1"), Defender("platform-linux", "Linux", "", "9.7"),
                Defender("platform-macos", "macOS", "", "26.5"), Defender("platform-android", "Android", "", "15"),
                Defender("platform-ios", "iOS", "", "26.5"),
            ])
        {
            PlatformHeader = "OS Platform",
        },
        new("osquery", "osquery", "windows",
            "created_at,updated_at,id,detail_updated_at,label_updated_at,policy_updated_at,last_enrolled_at,"
                + "seen_time,refetch_requested,hostname,uuid,platform,osquery_version,os_version,build,"
                + "platform_like,code_name,uptime,memory,cpu_type,cpu_subtype,cpu_brand,cpu_physical_cores,"
                + "cpu_logical_cores,hardware_vendor,hardware_model,hardware_version,hardware_serial,computer_name,"
                + "primary_ip_id,primary_ip,primary_mac,distributed_interval,config_tls_refresh,logger_tls_period,"
                + "team_id,team_name,gigs_disk_space_available,percent_disk_space_available,gigs_total_disk_space,"
                + "issues,device_mapping,status,display_text",
            [
                Fleet("workstation", "windows", "Windows 11 Enterprise 23H2 10.0.22631.3593"),
                Fleet("workstation", "windows", "Windows 10 Pro 22H2 10.0.19045.4412"),
                Fleet("server", "windows", "Windows Server 2022 Standard 21H2 10.0.20348.2461"),
                Fleet("server", "windows", "Microsoft Windows Server 2019 Datacenter 10.0.17763.5830"),
                Fleet("kiosk", "windows", "Windows 10 IoT Enterprise 21H2 10.0.19044.4412"),
                Fleet("platform-macos", "darwin", "macOS 14.5"),
                Fleet("platform-linux", "ubuntu", "Ubuntu 22.04.4 LTS"),
                Fleet("platform-linux", "rhel", "CentOS Linux 8.5.2111"),
                Fleet("platform-chromeos", "chrome", "ChromeOS 124.0.6367"),
                Fleet("platform-linux", "arch", "Arch Linux rolling"),
            ])
        {
            PlatformHeader = "platform",
        },
        new("Tanium", "tanium", "windows",
            "Operating System,Chassis Type,Location,Count",
            [
                Tanium("workstation", "Windows 11 Enterprise", "Notebook", 812),
                Tanium("workstation", "Windows 10 Enterprise", "Desktop", 240),
                Tanium("virtual-machine", "Windows Server 2019 Standard", "Virtual", 61),
                Tanium("server", "Windows Server 2022 Datacenter", "Rack Mount Chassis", 38),
                Tanium("server", "Windows Server 2016 Standard", "Blade", 7),
                Tanium("platform-linux", "Red Hat Enterprise Linux release 8.5", "Virtual", 3),
                Tanium("platform-macos", "macOS Sonoma 14.2", "Notebook", 3),
                Tanium("platform-aix", "AIX 7.2", "Rack Mount Chassis", 2),
            ])
        {
            PlatformHeader = "Operating System",
        },
        new("GLPI", "glpi", "windows",
            "Name,Entity,Status,Manufacturers,Serial number,Inventory number,Type,Model,Operating system - "
                + "Name,Location,Last update,Components - Processor",
            [
                Glpi("workstation", "Notebook", "Microsoft Windows 11 Professionnel"),
                Glpi("workstation", "Ordinateur portable", "Windows 11 Pro"),
                Glpi("workstation", "Desktop", "Microsoft Windows 10 Enterprise"),
                Glpi("workstation", "Mini Tower", "Windows 10 Pro"),
                Glpi("server", "Rack Mount Chassis", "Windows Server 2019 Standard"),
                Glpi("server", "Serveur", "Windows Server 2022 Datacenter"),
                Glpi("virtual-machine", "VMware", "Windows Server 2016 Standard"),
                Glpi("virtual-machine", "VirtualBox", "Windows 10 Pro"),
                Glpi("platform-linux", "QEMU", "Debian GNU/Linux 12 (bookworm)"),
                Glpi("platform-macos", "Laptop", "macOS"), Glpi("platform-bsd", "Server", "FreeBSD"),
            ])
        {
            PlatformHeader = "Operating system - Name",
            Separator = ';',
            German = new Dictionary<string, string>
            {
                ["Entity"] = "Einheit", ["Manufacturers"] = "Hersteller", ["Serial number"] = "Seriennummer",
                ["Inventory number"] = "Inventarnummer",
                ["Type"] = "Typ", ["Model"] = "Modell", ["Operating system - Name"] = "Betriebssystem - Name",
                ["Location"] = "Standort",
                ["Last update"] = "Letzte Änderung", ["Components - Processor"] = "Komponenten - Prozessor",
            },
            French = new Dictionary<string, string>
            {
                ["Name"] = "Nom", ["Entity"] = "Entité", ["Status"] = "Statut", ["Manufacturers"] = "Fabricant",
                ["Serial number"] = "Numéro de série",
                ["Inventory number"] = "Numéro d'inventaire", ["Model"] = "Modèle",
                ["Operating system - Name"] = "Système d'exploitation - Nom",
                ["Location"] = "Lieu", ["Last update"] = "Dernière modification",
                ["Components - Processor"] = "Composants - Processeur",
            },
        },
    ];

    private static ToolRow Intune(string becomes, string os, string model) => new(becomes,
        ("Device ID", "5e1f{i}-aa"), ("Device name", "DESKTOP-{i}"), ("Last check-in", "2026-07-13 08:12:00.0000000"),
        ("Serial number", "{i}77"),
        ("Manufacturer", "Dell Inc."), ("Model", model), ("IMEI", "35{i}"), ("Total storage", "488384"),
        ("Free storage", "{i}"), ("Category", "Leeds"),
        ("Compliance", "Compliant"), ("OS", os), ("OS version", "10.0.22631.3593"), ("SkuFamily", "Pro"),
        ("JoinType", "1"), ("Phone number", "4420{i}"),
        ("ProcessorArchitecture", "2"));

    private static ToolRow Falcon(string becomes, string platform, string type, string os, string build) => new(becomes,
        ("Hostname", "HOST-{i}"), ("Last Seen", "2026-07-13T08:12:00Z"), ("Platform", platform), ("Type", type),
        ("OS Version", os), ("OS Build", build),
        ("CPUID", "{i}0"), ("Serial Number", "{i}4"), ("Chassis", "Notebook"), ("Host ID", "aa{i}"),
        ("Sensor Version", "7.16.18605.0"), ("Status", "normal"));

    private static ToolRow Manager(string becomes, string os, string build) => new(becomes,
        ("Name", "PC{i}"), ("ResourceID", "1677{i}"), ("DeviceOS", os), ("DeviceOSBuild", build),
        ("ADSiteName", "Leeds"), ("ClientVersion", "5.00.9128.1007"),
        ("ClientActiveStatus", "1"), ("ClientState", "0"), ("ClientType", "1"), ("CNIsOnline", "True"),
        ("CoManaged", "0"), ("DeviceOwner", "1"),
        ("EPDeploymentState", "3"), ("IsVirtualMachine", "False"), ("SerialNumber", "{i}5"), ("SiteCode", "001"));

    private static ToolRow Now(string becomes, string os) => new(becomes,
        ("name", "ci{i}"), ("asset_tag", "10{i}"), ("serial_number", "55{i}"), ("os", os), ("os_version", "10"),
        ("ram", "16384"), ("disk_space", "512"),
        ("cpu_count", "1"), ("cost", "1799"), ("company", "Meridian Foods, Inc."), ("location", "Lyon DC"),
        ("location.country", "France"),
        ("install_status", "Installed"), ("sys_mod_count", "{i}"), ("fault_count", "0"),
        ("sys_updated_on", "2026-07-13 08:12:00"));

    private static ToolRow Jamf(string becomes, string model, string os, string version) => new(becomes,
        ("Computer Name", "MAC-{i}"), ("Asset Tag", "7{i}"), ("Jamf Pro Computer ID", "{i}"),
        ("Last Check-in", "2026-07-13 at 9:12 PM"), ("Managed", "Managed"),
        ("Model", model), ("Operating System", os), ("Operating System Version", version), ("Serial Number", "C02{i}"),
        ("Total RAM MB", "16384"),
        ("Number of Processors", "1"), ("Total Number of Cores", "8"), ("Drive Capacity MB", "500278"),
        ("Boot Drive Percentage Full", "61"),
        ("Number of Available Updates", "2"), ("Battery Cycle Count", "{i}"), ("Building", "Atlanta"), ("Room", "12"),
        ("Phone Number", "404{i}"));

    private static ToolRow Defender(string becomes, string platform, string build, string version) => new(becomes,
        ("Device ID", "9c{i}f"), ("Device Name", "host{i}.example.com"), ("First Seen", "2025-01-15T08:30:00Z"),
        ("Last device update", "2026-07-13T08:12:00Z"),
        ("OS Platform", platform), ("OS Version", version), ("OS Build", build), ("Group", "Leeds"),
        ("Device IPs", "10.0.1.{i}"), ("Risk Level", "Low"),
        ("Health Status", "Active"), ("Onboarding Status", "Onboarded"), ("Managed By", "Intune"));

    private static ToolRow Fleet(string becomes, string platform, string os) => new(becomes,
        ("created_at", "2026-01-15T17:23:56Z"), ("id", "{i}"), ("hostname", "h{i}"), ("platform", platform),
        ("osquery_version", "5.12.1"), ("os_version", os),
        ("build", "22631"), ("uptime", "13h5m"), ("memory", "17179869184"), ("cpu_physical_cores", "8"),
        ("cpu_logical_cores", "16"), ("hardware_model", "Latitude 5440"),
        ("hardware_serial", "{i}9"), ("primary_ip_id", "{i}"), ("primary_ip", "10.0.0.{i}"),
        ("distributed_interval", "10"), ("config_tls_refresh", "60"),
        ("logger_tls_period", "10"), ("team_id", "3"), ("team_name", "Leeds"), ("gigs_disk_space_available", "212"),
        ("percent_disk_space_available", "43"),
        ("gigs_total_disk_space", "476"), ("issues", "0"), ("status", "online"));

    private static ToolRow Tanium(string becomes, string os, string chassis, int count) => new(becomes,
        ("Operating System", os), ("Chassis Type", chassis), ("Location", "Leeds"),
        ("Count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)))
    {
        Machines = count,
    };

    private static ToolRow Glpi(string becomes, string type, string os) => new(becomes,
        ("Name", "PC-{i}"), ("Entity", "Root entity > Paris"), ("Status", "In use"), ("Manufacturers", "Dell Inc."),
        ("Serial number", "{i}3"),
        ("Inventory number", "20{i}"), ("Type", type), ("Model", "Latitude 5440"), ("Operating system - Name", os),
        ("Location", "Paris > Floor 2"),
        ("Last update", "2026-07-14 08:12"), ("Components - Processor", "Intel Core i5"));
}
