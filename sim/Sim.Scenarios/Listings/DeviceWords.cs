namespace Sim.Scenarios;

/// <summary>
/// Kinds of device in the words of tools: editions of operating systems, models of virtual machines, chassis. The first pattern
/// that fits counts. Desktops and laptops are workstations, which stand for the mix of both; see docs/how-to/own-fleet.md.
/// </summary>
internal static class DeviceWords
{
    private const string Server = "server";
    private const string Workstation = "workstation";
    private const string Kiosk = "kiosk";
    private const string Virtual = "virtual-machine";

    /// <summary>
    /// Virtual machines by model or manufacturer: what firmware of hypervisors and clouds calls itself, as systemd-detect-virt
    /// and others recognise it, and sizes of Amazon's.
    /// </summary>
    public static readonly IReadOnlyList<ListingValue> VirtualModels =
    [
        .. Of(Server, "*.metal*"),
        .. Of(Virtual, "*Virtual*", "VMware*", "*KVM*", "*QEMU*", "Standard PC*", "*i440FX*", "*(Q35*", "Bochs*", "*domU*", "Xen",
            "Xen *", "*Hyper-V*", "Parallels*", "AHV*", "*Nutanix*AHV*", "Acropolis*", "Proxmox*", "Google Compute Engine*", "*OpenStack*",
            "RHEV*", "RHV*", "KubeVirt*", "OpenNebula*", "Standard_*", "Tencent Cloud*", "*oVirt*", "Amazon EC2*", "*Amazon WorkSpaces*", "*Cloud PC*", "*vServer*", "Droplet*", "Linode*",
            "Alibaba Cloud*", "CloudStack*", "bhyve*", "OracleCloud*", "*.nano", "*.micro", "*.small", "*.medium", "*.large",
            "*.xlarge", "*.*xlarge"),
    ];

    /// <summary>Kiosks by model.</summary>
    public static readonly IReadOnlyList<ListingValue> KioskModels = [.. Of(Kiosk, "*Kiosk*", "*Point of Sale*", "*Surface Hub*")];

    /// <summary>
    /// Operating systems: editions of Windows with and without the word Server, the NT names of Configuration Manager, and those
    /// that only desks have. Names of two kinds go to the rarer one: IoT and LTSC are kiosks, multi-session is virtual.
    /// </summary>
    public static readonly IReadOnlyList<ListingValue> Systems =
    [
        .. Of(Virtual, "*multi-session*", "*multisession*", "*Multi Session*", "*Virtual Desktop*", "*WVD*", "*Cloud PC*", "*Windows 365*", "*Windows365*"),
        .. Of(Server, "*Server*", "*Serveur*", "*Servidor*"),
        .. Of(Workstation, "*NT Workstation*"),
        .. Of(Kiosk, "*Embedded*", "*IoT*", "*POSReady*", "*Kiosk*", "*LTSC*", "*LTSB*", "*ThinPC*", "*Thin PC*",
            "Windows Team*", "Windows 10 Team*"),
        // Releases of NT that only desks had; servers share the others.
        .. Of(Workstation, "*Windows NT 10.0.10240*", "*Windows NT 10.0.10586*", "*Windows NT 10.0.15063*", "*Windows NT 10.0.19043*",
            "*Windows NT 10.0.19044*", "*Windows NT 10.0.19045*", "*Windows NT 10.0.22000*", "*Windows NT 10.0.22621*",
            "*Windows NT 10.0.22631*", "*Windows NT 10.0.26200*"),
        .. Of(Server, "*Datacenter*", "*Windows 2000 Adv*", "*Windows 2003*", "*Windows 2008*", "*Windows 2012*", "*Windows 2016*",
            "*Windows 2019*", "*Windows 2022*", "*Windows 2025*", "Win200*", "Win201*", "Win202*", "Win 200*", "Win 201*", "Win 202*",
            "*Small Business*", "*Windows SBS*", "*Windows Svr*", "*Windows Srv*", "Azure Stack HCI*", "*Windows NT *"),
        .. Of(Workstation, "*Windows 7*", "*Windows 8*", "*Windows 10*", "*Windows 11*", "*Windows7*", "*Windows8*", "*Windows10*",
            "*Windows11*", "*Windows XP*", "*WindowsXP*", "*Windows Vista*", "*Windows 2000 Pro*", "Win7*", "Win8*", "Win10*", "Win11*",
            "Win 7*", "Win 8*", "Win 10*", "Win 11*", "WinXP*", "Mac*", "OS X*", "OSX*", "Darwin*", "Apple Mac*", "Chrome*",
            "Windows*", "Microsoft Windows*"),
    ];

    /// <summary>Systems of machines that are mostly servers where nothing else is known of them.</summary>
    public static readonly IReadOnlyList<ListingValue> OtherSystems = [.. Systems, .. Of(Server, "*")];

    /// <summary>Chassis of the System Management BIOS (DMTF DSP0134, table of the System Enclosure), and what stands in their place for virtual machines; in English, German and French.</summary>
    public static readonly IReadOnlyList<ListingValue> Chassis =
    [
        .. VirtualModels,
        .. Of(Virtual, "*Virtuel*", "VM", "LXC*", "Docker*", "OpenVZ*"),
        .. KioskModels,
        .. Of(Server, "*Server*", "*Serveur*", "*Servidor*", "Rack*", "*Blade*", "Multi-system*", "*Lame*"),
        .. Of(Workstation, "*Notebook*", "*Laptop*", "*Portable*", "Desktop*", "*Tower*", "*Tour*", "Low Profile*", "All in One*",
            "All-in-One*", "*Space-saving*", "*Space saving*", "Lunch Box*", "Docking Station*", "Hand Held*", "Convertible*",
            "Detachable*", "Tablet*", "Mini PC*", "Stick PC*", "Pizza Box*", "*Workstation*", "*Arbeitsplatz*", "PC", "*Ordinateur*",
            "*Bureau*", "*Tischrechner*", "*Arbeitsstation*", "Station de travail*", "Poste de travail*", "Poste fixe*", "*Portátil*", "*Sobremesa*",
            "MacBook*", "iMac*", "Mac *", "Computer"),
    ];

    private static IEnumerable<ListingValue> Of(string kind, params string[] patterns) =>
        patterns.Select(p => new ListingValue(p, kind));
}
