namespace Sim.Scenarios;

/// <summary>The keys of a ledger.</summary>
internal sealed class LedgerCodec() : ObjectCodec<Ledger>(
    "ledger", "What a calibration moved, by what, and how well; 'sim calibrate' writes it.",
    [
        Name, Scenario, Repeat, Model, Digest, Thinning, FleetSeed, Fleets, Seed, Seeds, Points, Misfit, Parameters,
        Rows,
    ],
    read => new()
    {
        Name = read.Get(Name),
        Scenario = read.Get(Scenario),
        Repeat = read.Get(Repeat),
        ModelVersion = read.Get(Model),
        Digest = read.Get(Digest),
        Thinning = read.Get(Thinning),
        Runs = new RunGrid(read.Get(FleetSeed), read.Get(Fleets), read.Get(Seed), read.Get(Seeds)),
        Points = read.Get(Points),
        Misfit = read.Get(Misfit),
        Parameters = read.Get(Parameters),
        Rows = read.Get(Rows),
    })
{
    public static readonly Field<string> Name = Required("ledger", Scalar.Name, "The calibration.", l => l.Name);
    private static readonly Field<string> Scenario = Required(
        "scenario", Scalar.Line, "Name of the scenario.", l => l.Scenario);
    private static readonly Field<string> Repeat = Required(
        "repeat", Scalar.Line, "The command that makes this ledger again.", l => l.Repeat);
    private static readonly Field<int> Model = Required(
        "model", Scalar.Integer(1, 1_000_000), "Version of the model.", l => l.ModelVersion);
    private static readonly Field<string> Digest = Required(
        "digest", Scalar.Line, "Digest of the scenario with the new values, whatever its seeds.", l => l.Digest);
    private static readonly Field<int> Thinning = Required(
        "thinning", Scalar.Integer(1, 10_000_000), "One organisation in so many took part.", l => l.Thinning);
    private static readonly Field<ulong> FleetSeed = Required(
        "fleetSeed", Scalar.Seed, "The first fleet seed.", l => l.Runs.FleetSeed);
    private static readonly Field<int> Fleets = Required(
        "fleets", Scalar.Integer(1, 1000), "Fleets of every point.", l => l.Runs.Fleets);
    private static readonly Field<ulong> Seed = Required("seed", Scalar.Seed, "The first seed.", l => l.Runs.Seed);
    private static readonly Field<int> Seeds = Required(
        "seeds", Scalar.Integer(1, 1000), "Runs of each fleet.", l => l.Runs.Seeds);
    private static readonly Field<int> Points = Required(
        "points", Scalar.Integer(1, 1_000_000), "Points that were run.", l => l.Points);
    private static readonly Field<LedgerMisfit> Misfit = Required(
        "misfit", new LedgerMisfitCodec(), "How the end stands.", l => l.Misfit);
    private static readonly Field<IReadOnlyList<LedgerParameter>> Parameters = Required(
        "parameters", Many.List(new LedgerParameterCodec(), 1, 64), "The parameters.", l => l.Parameters);
    private static readonly Field<IReadOnlyList<LedgerRow>> Rows = Required(
        "rows", Many.List(new LedgerRowCodec(), 1, 1000), "The rows.", l => l.Rows);

    public static readonly LedgerCodec Instance = new();
}
