namespace Sim.Scenarios;

/// <summary>
/// Platforms as tools write them. A text that fits none of the patterns is no platform: its row is bad, never another
/// machine's. See docs/how-to/own-fleet.md.
/// </summary>
internal static class PlatformWords
{
    private const string Windows = "windows";
    private const string Linux = "linux";
    private const string MacOs = "macos";
    private const string Ios = "ios";
    private const string Network = "network";
    private const string Storage = "storage";
    private const string Printer = "printer";

    /// <summary>Patterns and their platforms; the first that fits counts.</summary>
    public static readonly IReadOnlyList<ListingValue> Patterns =
    [
        .. Of("windows-mobile", "Windows*Phone*", "Win Phone*", "Windows*Mobile*", "Windows CE*", "WinCE*", "Windows*Holographic*",
            "HoloLens*"),
        .. Of(Windows, "Windows*", "Microsoft Windows*", "Microsoft(R) Windows*", "Microsoft® Windows*", "MS Windows*", "Win",
            "Win 7*", "Win 8*", "Win 10*", "Win 11*", "Win 20*", "Win Server*", "Win Srv*", "Win7*", "Win8*", "Win10*", "Win11*", "Win20*",
            "WinServer*", "WinNT*", "WinRT*", "WinXP*", "WinVista*", "Win32*", "Win64*", "Server 20*", "Hyper-V Server*",
            "Microsoft Hyper-V Server*", "Azure Stack HCI*"),
        .. Of("esxi", "ESX*", "VMware ESX*", "VMware vSphere*", "vSphere*"),
        .. Of("hypervisor", "XenServer*", "Citrix XenServer*", "Citrix Hypervisor*", "XCP-ng*", "Nutanix AHV*", "Acropolis*"),
        .. Of("android", "Android*", "*Wear OS*"),
        .. Of("chromeos", "Chrome*", "Chromium*", "Google Chrome OS*"),
        .. Of(Network, "Cisco*", "IOS XE*", "IOS-XE*", "IOS XR*", "IOS-XR*", "NX-OS*", "Junos*", "Juniper*", "Arista*", "FortiOS*",
            "FortiGate*", "Fortinet*", "PAN-OS*", "Palo Alto*", "Aruba*", "Gaia*", "Check Point*", "F5*", "BIG-IP*", "TMOS*",
            "NetScaler*", "Citrix ADC*", "RouterOS*", "MikroTik*", "Comware*", "ProCurve*", "SonicOS*", "SonicWall*", "UniFi*",
            "Ubiquiti*", "Meraki*", "Router*", "Switch*", "Firewall*", "Access Point*", "Load Balancer*", "Network*"),
        .. Of(Ios, "iOS*", "iPadOS*", "iPhone*", "iPad*", "tvOS*", "watchOS*", "visionOS*", "Apple TV*", "AppleTV*", "Apple iOS*"),
        .. Of(MacOs, "Mac", "Mac OS*", "MacOS*", "Macintosh*", "OS X*", "OSX*", "Darwin*", "Apple macOS*", "Apple Mac*", "AppleOsX*",
            "Mac 1*"),
        .. Of(Linux, "*Linux*", "Ubuntu*", "Debian*", "RHEL*", "Red Hat*", "RedHat*", "CentOS*", "Rocky*", "AlmaLinux*", "Alma 8*",
            "Alma 9*", "Fedora*", "SUSE*", "SLES*", "SLED*", "openSUSE*", "amzn*", "Amazon 20*", "Kali*", "Arch*", "Manjaro*",
            "Gentoo*", "Alpine*", "Raspbian*", "Raspberry Pi OS*", "VMware Photon*", "Photon*", "Pop!_OS*", "Pop", "Elementary*",
            "NixOS*", "Flatcar*", "CoreOS*", "Bottlerocket*", "Container-Optimized*", "Zorin*", "Neon", "Tuxedo*", "Void",
            "EndeavourOS*", "Proxmox*", "Wind River*", "Scientific*", "OracleLinux*", "Mariner*", "CBL-Mariner*"),
        .. Of("aix", "AIX*", "IBM AIX*"),
        .. Of("ibm-i", "IBM i*", "OS/400*", "AS/400*", "i5/OS*"),
        .. Of("z-os", "z/OS*", "z/VM*", "OS/390*"),
        .. Of("solaris", "Solaris*", "SunOS*", "Sun OS*", "Oracle Solaris*", "OpenSolaris*", "illumos*", "SmartOS*"),
        .. Of("hp-ux", "HP-UX*", "HPUX*", "HP UX*"),
        .. Of("bsd", "*BSD*", "pfSense*", "OPNsense*", "DragonFly*"),
        .. Of("unix", "UNIX*", "Tru64*", "IRIX*", "OpenVMS*", "OSF1*", "SCO *"),
        .. Of(Storage, "ONTAP*", "Data ONTAP*", "NetApp*", "Synology*", "QNAP*", "QTS*", "Isilon*", "OneFS*", "TrueNAS*", "FreeNAS*"),
        .. Of(Printer, "Printer*", "Imprimante*", "Drucker*", "Impresora*", "*LaserJet*", "Lexmark*", "Xerox*", "Ricoh*", "Kyocera*",
            "Zebra*", "Konica*", "Epson*"),
        .. Of("phone", "IP Phone*", "VoIP*", "Polycom*", "Symbian*", "BlackBerry*", "Tizen*"),
        .. Of("kubernetes", "K8S*", "Kubernetes*"),
        .. Of("iot", "IoT*", "VxWorks*", "FreeRTOS*"),
    ];

    /// <summary>The platforms, in the order of their patterns.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Patterns.Select(p => p.Value).Distinct()];

    /// <summary>Whether a word is a platform here.</summary>
    public static bool IsKnown(string word) => Names.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<ListingValue> Of(string platform, params string[] patterns) =>
        patterns.Select(p => new ListingValue(p, platform));
}
