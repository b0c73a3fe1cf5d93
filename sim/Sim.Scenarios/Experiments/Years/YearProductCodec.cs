namespace Sim.Scenarios;

internal sealed class YearProductCodec() : ObjectCodec<YearProduct>(
    "year-product", "A kind of product with a filter on the machine, that updates itself.",
    [Name, Label, Vendor, Group, Altitude, Share, Releases, Faulty, Kernel, Moved, Protects], Make)
{
    public static readonly Notation<double> Rate = Scalar.Number(0, 100_000);
    public static readonly Field<string> Name = Required(
        "name", Scalar.Name, "Its name; it keys the draws of the product.", p => p.Name);
    private static readonly Field<string?> Label = Optional(
        "label", Scalar.Line, "Words for tables; the name where not given.", p => p.Label);
    private static readonly Field<string?> Vendor = Optional(
        "vendor", Scalar.Name, "Who makes it, and moves with all its products at once; its own vendor where not given.",
        p => p.Vendor);
    public static readonly Field<string> Group = Required("group", Scalar.Name, "Its load-order group.", p => p.Group);
    public static readonly Field<Altitude> Altitude = Required(
        "altitude", Scalar.Altitude, "Where its filter stands.", p => p.Altitude);
    private static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of machines that carry it, independently of the others.", p => p.Share);
    public static readonly Field<double> Releases = Required(
        "releases", Rate, "Releases a year, of code and content.", p => p.Releases);
    public static readonly Field<Ratio> Faulty = Required(
        "faulty", Scalar.Share, "Share of the releases that are faulty.", p => p.Faulty);
    public static readonly Field<string> Kernel = Required(
        "kernel", DesignName.Codec, "Its design in the kernel; a level of the experiment's designs.", p => p.Kernel);
    public static readonly Field<string> Moved = Required(
        "moved", DesignName.Codec, "Its design once its vendor has moved; a level of the experiment's designs.",
        p => p.Moved);
    private static readonly Field<bool> Protects = Defaulted(
        "protects", Scalar.Flag, "true", "Whether it defends the machine: hours without it are a gap of protection.",
        p => p.Protects);

    private static YearProduct Make(ReadFields read)
    {
        string name = read.Get(Name);
        return new YearProduct(
            name, read.Get(Label) ?? name, read.Get(Vendor) ?? name, read.Get(Group), read.Get(Altitude),
            read.Get(Share), read.Get(Releases), read.Get(Faulty), read.Get(Kernel), read.Get(Moved),
            read.Get(Protects));
    }
}
