namespace Sim.Contracts;

/// <summary>A kind of product that many machines carry and that updates itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Words for tables.</param>
/// <param name="Vendor">Who makes it; a vendor moves with all its products at once.</param>
/// <param name="Group">Its load-order group.</param>
/// <param name="Altitude">Where its filter stands.</param>
/// <param name="Share">Share of machines that carry it, independently of the others.</param>
/// <param name="Releases">Releases a year, of code and content.</param>
/// <param name="Faulty">Share of the releases that are faulty.</param>
/// <param name="Kernel">Its design in the kernel.</param>
/// <param name="Moved">Its design once its vendor has moved.</param>
/// <param name="Protects">Whether it defends the machine: hours without it are a gap of protection.</param>
public sealed record YearProduct(
    string Name, string Label, string Vendor, string Group, Altitude Altitude, Ratio Share, double Releases,
    Ratio Faulty, string Kernel,
    string Moved, bool Protects);
