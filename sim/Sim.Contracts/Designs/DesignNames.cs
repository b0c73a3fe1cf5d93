namespace Sim.Contracts;

/// <summary>Names of the built-in designs, as scenarios write them; the designs themselves are models.</summary>
public static class DesignNames
{
    /// <summary>All names, in the order of reports.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "kernel-driver",
        "kernel-content-interpreter",
        "kernel-validated-content",
        "minifilter-user-parser",
        "virtualising-minifilter",
        "user-mode-virtualisation",
        "kprobes-sensor",
        "ebpf-linux",
        "ebpf-windows",
        "rust-kernel-driver",
        "rust-kernel-driver-no-panic",
        "kernel-subsystem-c",
        "kernel-subsystem-rust",
        "macos-kernel-extension",
        "endpoint-security-extension",
        "umdf-driver",
        "vendor-telemetry-agent",
        "singularity-process",
        "hybrid-kernel-sensor",
    ];
}
