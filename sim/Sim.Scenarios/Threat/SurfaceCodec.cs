namespace Sim.Scenarios;

/// <summary>
/// The keys under <c>surface</c>. They change no event of a run: its account of compromise tells what they mean.
/// </summary>
internal sealed class SurfaceCodec() : ObjectCodec<SurfacePlan>(
    "surface", "What turns the lines and parsers of a design into vulnerabilities and compromise.",
    [PerThousandLines, PerParserStep, MemoryShare, VerifiedLeft, SandboxLeft, Exploited, VendorPatchDays, Reach])
{
    private static readonly Notation<double> Rate = Scalar.Number(0, 1_000_000);

    private static readonly Field<double> PerThousandLines = Number(
        "perThousandLines",
        "Vulnerabilities found a year in a thousand lines of kernel code that is neither safe nor verified.",
        s => s.PerThousandLines);
    private static readonly Field<double> PerParserStep = Number(
        "perParserStep",
        "Vulnerabilities found a year for each step of parser complexity, with privilege and without sandbox.",
        s => s.PerParserStep);
    private static readonly Field<Ratio> MemoryShare = Share(
        "memoryShare", "Share of vulnerabilities that are of memory safety, which safe code does not have.",
        s => s.MemoryShare);
    private static readonly Field<Ratio> VerifiedLeft = Share(
        "verifiedLeft", "Share of vulnerabilities that a verifier leaves in verified lines.", s => s.VerifiedLeft);
    private static readonly Field<Ratio> SandboxLeft = Share(
        "sandboxLeft", "Share of parser vulnerabilities that still matter when parsers run without privilege.",
        s => s.SandboxLeft);
    private static readonly Field<Ratio> Exploited = Share(
        "exploited", "Share of vulnerabilities that are exploited before a patch.", s => s.Exploited);
    private static readonly Field<double> VendorPatchDays = Number(
        "vendorPatchDays",
        "From the discovery of a vulnerability to the release of its patch, days; the channel comes on top.",
        s => s.VendorPatchDays);
    private static readonly Field<Ratio> Reach = Share(
        "reach", "Share of the fleet that is compromised, on average over the time to patch, by one that is exploited.",
        s => s.Reach);

    protected override SurfacePlan Make(ReadFields read) => new(
        read.Get(PerThousandLines), read.Get(PerParserStep), read.Get(MemoryShare), read.Get(VerifiedLeft),
        read.Get(SandboxLeft), read.Get(Exploited), read.Get(VendorPatchDays), read.Get(Reach));

    private static Field<double> Number(string name, string meaning, Func<SurfacePlan, double> get) =>
        Defaulted(name, Rate, Rate.Text(get(SurfacePlan.Default)), meaning, get);

    private static Field<Ratio> Share(string name, string meaning, Func<SurfacePlan, Ratio> get) =>
        Defaulted(name, Scalar.Share, Scalar.Share.Text(get(SurfacePlan.Default)), meaning, get);
}
