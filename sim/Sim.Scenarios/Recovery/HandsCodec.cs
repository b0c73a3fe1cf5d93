namespace Sim.Scenarios;

internal sealed class HandsCodec() : ObjectCodec<HandsPlan>(
    "hands", "Repair by an organisation's own people.",
    [
        EndpointsPerTechnician, Sigma, Crews, GuidanceAt, Awareness, Mobilisation, Day, Weekday, Weekend, Night,
        Methods, KeyLookup,
    ],
    read => new()
    {
        EndpointsPerTechnician = read.Get(EndpointsPerTechnician),
        Sigma = read.Get(Sigma),
        FixedCrews = read.Get(Crews),
        GuidanceAt = read.Get(GuidanceAt),
        Awareness = read.Get(Awareness),
        Mobilisation = read.Get(Mobilisation),
        DayFromMinute = read.Get(Day).From,
        DayToMinute = read.Get(Day).To,
        Weekday = read.Get(Weekday),
        Weekend = read.Get(Weekend),
        Night = read.Get(Night),
        Methods = read.Get(Methods),
        KeyLookup = read.Get(KeyLookup),
    })
{
    public static readonly Field<double> EndpointsPerTechnician = Optional(
        "endpointsPerTechnician", Scalar.Number(0.001m, 100_000_000m), 1d,
        "Median endpoints per technician; or give crews.",
        h => h.EndpointsPerTechnician) with { When = HasNoFixedCrews, Unit = "endpoints", Example = "500" };
    public static readonly Field<double> Sigma = Defaulted(
        "sigma", Scalar.Number(0m, 3m), "0",
        "Standard deviation of the logarithm of the crew size between organisations of one size.",
        h => h.Sigma) with { When = HasNoFixedCrews };
    public static readonly Field<int?> Crews = Optional(
        "crews", Pattern.OrUnlimited("crews", "technicians", int.MaxValue, "unlimited"),
        "The same number of technicians everywhere, or unlimited.", h => h.FixedCrews);
    public static readonly Field<SimTime> GuidanceAt = Defaulted(
        "guidanceAt", Scalar.Moment, "0s", "When the repair is published.", h => h.GuidanceAt);
    public static readonly Field<AwarenessPlan> Awareness = Optional(
        "awareness", new AwarenessCodec(), AwarenessPlan.AtOnce,
        "How an organisation learns of the repair; at the guidance where not given.",
        h => h.Awareness) with { When = h => h.Awareness != AwarenessPlan.AtOnce };
    public static readonly Field<DurationLaw> Mobilisation = Defaulted(
        "mobilisation", Scalar.Law, "0s",
        "Time from the first waiting machine, or from knowing the repair if later, to the start of the crews.",
        h => h.Mobilisation);
    public static readonly Field<ClockHours> Day = Defaulted(
        "day", Pattern.Hours, "00:00-24:00",
        "The working day, local hours of the organisation's home; an end before the beginning is on the next day.",
        h => new ClockHours(h.DayFromMinute, h.DayToMinute));
    public static readonly Field<Ratio> Weekday = Defaulted(
        "weekday", Scalar.Share, "100%",
        "Share of the crew on duty on weekdays in the working day; a part of a person is on duty in that part of the "
            + "shifts.",
        h => h.Weekday);
    public static readonly Field<Ratio> Weekend = Defaulted(
        "weekend", Scalar.Share, "100%", "Share on duty at the weekend in the working day.", h => h.Weekend);
    public static readonly Field<Ratio> Night = Defaulted(
        "night", Scalar.Share, "100%", "Share on duty outside the working day.", h => h.Night);
    public static readonly Field<IReadOnlyList<RepairMethodPlan>> Methods = Required(
        "methods",
        Many.Named("methods", "ways to repair, which device kinds refer to", Scalar.Name, new MethodCodec(), 32,
            (m, name) => m with { Name = name }, m => m.Name),
        "Ways to repair.", h => h.Methods);
    public static readonly Field<DurationLaw> KeyLookup = Defaulted(
        "keyLookup", Scalar.Law, "0s", "Extra time of an encrypted machine: its key is looked up.", h => h.KeyLookup);

    private static bool HasNoFixedCrews(HandsPlan hands) => hands.FixedCrews is null;
}
