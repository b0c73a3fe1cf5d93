namespace Sim.Models;

/// <summary>The built-in designs.</summary>
public static class DesignCatalogue
{
    private static readonly IDesign[] Designs =
    [
        new KernelDriver(),
        new KernelContentInterpreter(),
        new KernelValidatedContent(),
        new MinifilterUserParser(),
        new VirtualisingMinifilter(),
        new UserModeVirtualisation(),
        new KprobesSensor(),
        new EbpfLinux(),
        new EbpfWindows(),
        new RustKernelDriver(),
        new RustKernelDriverNoPanic(),
        new KernelSubsystemC(),
        new KernelSubsystemRust(),
        new MacosKernelExtension(),
        new EndpointSecurityExtension(),
        new UmdfDriver(),
        new VendorTelemetryAgent(),
        new SingularityProcess(),
        new HybridKernelSensor(),
    ];

    /// <summary>Names of the built-in designs.</summary>
    public static IReadOnlyList<string> Names => [.. Designs.Select(d => d.Name)];

    /// <summary>The design of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static IDesign Find(string name) => Array.Find(Designs, d => d.Name == name)
        ?? throw new ArgumentException($"There is no design '{name}'. Designs: {string.Join(", ", Names)}.", nameof(name));
}
