namespace Sim.Scenarios;

/// <summary>
/// The keys of a calibration. What follows from its scenario, <see cref="CalibrationReader"/> puts into the plan.
/// </summary>
internal sealed class CalibrationCodec() : ObjectCodec<CalibrationPlan>(
    "calibration", "A calibration: parameters of a scenario, and the observations that they are fitted to.",
    [
        Name, Title, Scenario, Scale, Sets, Fleets, FleetSeed, Seeds, Seed, Points, Rounds, Parameters, Observations,
    ],
    Of)
{
    // Fewer say nothing about how worlds differ.
    private const int FewestFleets = 4;
    private const int PointsOfAnAxis = 12;

    public static readonly Field<string> Name = Required("calibration", Scalar.Name, "Stable name.", c => c.Name);
    private static readonly Field<string> Title = Required(
        "title", Scalar.Line, "One line for lists and headings.", c => c.Title);
    public static readonly Field<string> Scenario = Required(
        "scenario", Scalar.Line,
        "The scenario that is fitted: a name of the catalogue, or a path from this file with a slash or .yaml.",
        c => c.Scenario);
    public static readonly Field<Ratio?> Scale = Optional<Ratio>(
        "scale", Scalar.Share, "Part of the organisations that takes part; the scenario's where not given.",
        c => c.Scale is null ? null : Ratio.Parse(c.Scale));
    public static readonly Field<IReadOnlyList<string>> Sets = Optional(
        "sets", ArmCodec.Settings, [], "What every run sets in the scenario besides, as key=value.", c => c.Sets);
    private static readonly Field<int> Fleets = Defaulted(
        "fleets", Scalar.Integer(FewestFleets, 1000), "20",
        "Fleets that every point is run on: how they differ is how one world may differ from their mean.",
        c => c.Runs.Fleets);
    private static readonly Field<ulong> FleetSeed = Defaulted(
        "fleetSeed", Scalar.Seed, "1", "The first fleet seed, one more for each further fleet.",
        c => c.Runs.FleetSeed);
    private static readonly Field<int> Seeds = Defaulted(
        "seeds", Scalar.Integer(1, 1000), "1", "Runs of each fleet.", c => c.Runs.Seeds);
    private static readonly Field<ulong> Seed = Defaulted(
        "seed", Scalar.Seed, "1", "The first seed, one more for each further run.", c => c.Runs.Seed);
    private static readonly Field<int?> Points = Optional<int>(
        "points", Scalar.Integer(4, 2000), "Points of the first design; twelve for each parameter where not given.",
        c => c.Points);
    private static readonly Field<int> Rounds = Defaulted(
        "rounds", Scalar.Integer(1, 20), "4", "Most rounds of points that are added near the optimum.",
        c => c.Rounds);
    public static readonly Field<IReadOnlyList<SpaceParameter>> Parameters = Required(
        "parameters", Many.List(new ParameterCodec(), 1, 12), "What is fitted.", c => c.Parameters);
    public static readonly Field<IReadOnlyList<Observation>> Observations = Required(
        "observations", Many.List(new ObservationCodec(), 1, 64), "What it is fitted to.", c => c.Observations);

    public static readonly CalibrationCodec Instance = new();

    private static CalibrationPlan Of(ReadFields read)
    {
        IReadOnlyList<SpaceParameter> parameters = read.Get(Parameters);
        return new CalibrationPlan
        {
            Name = read.Get(Name),
            Title = read.Get(Title),
            Scenario = read.Get(Scenario),
            Scale = read.Get(Scale)?.ToString(),
            Sets = read.Get(Sets),
            Parameters = parameters,
            Observations = read.Get(Observations),
            Runs = new RunGrid(read.Get(FleetSeed), read.Get(Fleets), read.Get(Seed), read.Get(Seeds)),
            Points = read.Get(Points) ?? PointsOfAnAxis * parameters.Count,
            Rounds = read.Get(Rounds),
            Base = null!,
        };
    }
}
