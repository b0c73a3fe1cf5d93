namespace Sim.Scenarios.Tests;

/// <summary>Presets know the words that their tools write for kinds of device.</summary>
public sealed class DeviceWordsTests
{
    [Theory]
    [InlineData("server",
        "Windows 2008 R2 Enterprise|Windows 2012 Standard|Windows 2016 Datacenter|Windows 2019 Standard|Windows "
            + "2022 Datacenter Azure Edition|Windows 2025 Standard")]
    [InlineData("server",
        "Windows Server 2008|Microsoft Windows Server 2012 R2 Essentials|Windows Server 2016 Standard Core|Windows "
            + "Server 2025 Datacenter|Server 2019|Win2016")]
    [InlineData("server",
        "Windows NT 10.0|Microsoft Windows NT Server 10.0|Microsoft Windows NT Advanced Server 6.3|Microsoft "
            + "Windows NT 10.0.20348|Hyper-V Server 2019|Windows Svr 2019|Windows SBS "
            + "2011|WindowsServer2022|Windows Server IoT 2022")]
    [InlineData("workstation",
        "Windows 10 Enterprise|Windows 11 Pro|Windows 7 Professional|Windows 8.1|Win10|Windows11|Windows "
            + "XP|Microsoft Windows NT Workstation 10.0|Microsoft Windows NT 10.0.22631.0|Microsoft Windows NT "
            + "10.0.19045|Windows 10 Entreprise|Win 11")]
    [InlineData("kiosk",
        "Windows 10 IoT Enterprise LTSC|Windows Embedded Standard 7|Windows 10 Enterprise LTSC|Windows Embedded "
            + "POSReady 2009|Windows 11 IoT Enterprise|Windows 10 Team")]
    [InlineData("virtual-machine",
        "Windows 10 Enterprise multi-session|Windows 11 Enterprise Multi-Session|Windows10WVD|Windows 10 Enterprise "
            + "for Virtual Desktops|Windows 365 Enterprise")]
    public void Editions_of_operating_systems_are_known(string kind, string words) =>
        All("preset: cmdb", "name,os", kind, words);

    [Theory]
    [InlineData("virtual-machine",
        "Virtual Machine|VMware Virtual Platform|VMware7,1|VMware20,1|VirtualBox|KVM|QEMU Standard PC|Standard PC "
            + "(i440FX + PIIX, 1996)|Standard PC (Q35 + ICH9, 2009)")]
    [InlineData("virtual-machine",
        "HVM domU|Xen|Parallels ARM Virtual Machine|Parallels Virtual Platform|AHV|Proxmox VE|Google Compute "
            + "Engine|t3.large|m5.xlarge|c5.2xlarge|t2.micro")]
    [InlineData("virtual-machine",
        "OpenStack Nova|OpenStack Compute|Bochs|RHEV Hypervisor|oVirt Node|Cloud PC Enterprise "
            + "2vCPU/8GB/128GB|Amazon EC2|Alibaba Cloud ECS|Droplet|vServer|Hyper-V UEFI Release v4.0")]
    [InlineData("workstation",
        "Latitude 5440|HP EliteBook 840 G10|20XW00A7GE|Surface Laptop 5|OptiPlex 7090|Precision 3660 Tower|Xenon 5")]
    [InlineData("server", "m5.metal")]
    [InlineData("kiosk", "Kiosk 2000|Microsoft Surface Hub 2S")]
    public void Models_of_machines_are_known(string kind, string words) =>
        All("preset: intune", "Device name,Model", kind, words);

    [Theory]
    [InlineData("workstation",
        "Notebook|Laptop|Portable|Desktop|Mini Tower|Tower|Low Profile Desktop|All in "
            + "One|Convertible|Detachable|Ordinateur portable|Tour|Sub Notebook|Poste de travail|Portátil|Sobremesa")]
    [InlineData("server", "Rack Mount Chassis|Main Server Chassis|Blade|Blade Enclosure|Serveur|Server|Rack Mount")]
    [InlineData("virtual-machine",
        "VMware|VirtualBox|Virtual|Hyper-V|QEMU|Xen|Virtuelle Maschine|Machine virtuelle|Serveur virtuel|Server "
            + "(virtuell)")]
    public void Chassis_are_known_in_three_languages(string kind, string words) =>
        All("preset: glpi", "Name,Type", kind, words);

    [Theory]
    [InlineData("preset: glpi", "Name,Type", "Other")]
    [InlineData("preset: glpi", "Name,Type", "Imprimante")]
    [InlineData("preset: tanium", "Computer Name,Chassis Type", "Unknown")]
    [InlineData("preset: falcon", "Hostname,Type", "Gerät")]
    public void Words_that_say_nothing_are_bad_rows(string preset, string header, string word) =>
        Assert.Equal($"there is no kind of device '{word}'",
            Listed.Endpoints($"{header}\nA,{word}\n", preset).Diagnostics[^1].Message);

    private static void All(string preset, string header, string kind, string words)
    {
        string csv = header + "\n"
            + string.Concat(words.Split('|').Select((w, i) => FormattableString.Invariant($"M{i},\"{w}\"\n")));
        ScenarioReadResult read = Listed.Endpoints(csv, preset);
        IEnumerable<ListedCount> counts = Listed.Of(read).Organisations.Single().Places.Single().Counts;

        Assert.Equal([(kind, words.Split('|').Length)],
            counts.Select(c => (read.Plan!.Fleet.Kinds[c.Kind!.Value].Name, c.Endpoints)));
    }
}
