namespace Sim.Scenarios;

/// <summary>The keys under <c>surface</c> change no event of a run, only its account of compromise.</summary>
internal sealed class SurfaceCodec() : ObjectCodec<SurfacePlan>(
    "surface", "What turns the lines and parsers of a design into vulnerabilities and compromise.",
    [
        Number("perThousandLines",
            "Vulnerabilities found a year in a thousand lines of kernel code that is neither safe nor verified.",
            s => s.PerThousandLines).As(out var perThousandLines),
        Number("perParserStep",
            "Vulnerabilities found a year for each step of parser complexity, with privilege and without sandbox.",
            s => s.PerParserStep).As(out var perParserStep),
        Share("memoryShare", "Share of vulnerabilities that are of memory safety, which safe code does not have.",
            s => s.MemoryShare).As(out var memoryShare),
        Share("verifiedLeft", "Share of vulnerabilities that a verifier leaves in verified lines.",
            s => s.VerifiedLeft).As(out var verifiedLeft),
        Share("sandboxLeft", "Share of parser vulnerabilities that still matter when parsers run without privilege.",
            s => s.SandboxLeft).As(out var sandboxLeft),
        Share("exploited", "Share of vulnerabilities that are exploited before a patch.",
            s => s.Exploited).As(out var exploited),
        Number("vendorPatchDays",
            "From the discovery of a vulnerability to the release of its patch, days; the channel comes on top.",
            s => s.VendorPatchDays).As(out var vendorPatchDays),
        Share("reach",
            "Share of the fleet that is compromised, on average over the time to patch, by one that is exploited.",
            s => s.Reach).As(out var reach),
    ],
    read => new(read.Get(perThousandLines), read.Get(perParserStep), read.Get(memoryShare), read.Get(verifiedLeft),
        read.Get(sandboxLeft), read.Get(exploited), read.Get(vendorPatchDays), read.Get(reach)))
{
    private static readonly Notation<double> Rate = Scalar.Number(0, 1_000_000);

    private static Field<double> Number(string name, string meaning, Func<SurfacePlan, double> get) =>
        Defaulted(name, Rate, Rate.Text(get(SurfacePlan.Default)), meaning, get);

    private static Field<Ratio> Share(string name, string meaning, Func<SurfacePlan, Ratio> get) =>
        Defaulted(name, Scalar.Share, Scalar.Share.Text(get(SurfacePlan.Default)), meaning, get);
}
