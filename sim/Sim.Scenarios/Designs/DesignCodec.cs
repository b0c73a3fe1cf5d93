namespace Sim.Scenarios;

internal sealed class DesignCodec() : ObjectCodec<DesignPlan>(
    "design", "The design of the driver or agent that consumes the artefact.", All,
    read => new(
        read.Get(Name), read.Get(SuppliedInputs), read.Get(BoundsCheck))
    {
        Vendor = read.Get(Vendor),
        Without = read.Get(Without),
        Sha256 = read.Get(Sha256),
    })
{
    public static readonly Field<string> Name = Required(
        "name", DesignName.Codec, "A design of models/designs by its name, or a file of your own by its path.",
        d => d.Name);
    public static readonly Field<int> SuppliedInputs = Defaulted(
        "suppliedInputs", Scalar.Integer(0, 10_000), "0",
        "Inputs that the agent hands to its interpreter; 0 where content compares none.", d => d.SuppliedInputs);
    public static readonly Field<bool> BoundsCheck = Defaulted(
        "boundsCheck", Scalar.Flag, "false", "Whether the interpreter checks an index before it reads.",
        d => d.BoundsCheck);
    public static readonly Field<string> Vendor = Optional(
        "vendor", Scalar.Name, "", "Who makes the agent.", d => d.Vendor);
    public static readonly Field<IReadOnlyList<Mechanism>> Without = Optional(
        "without", Many.List(Mechanisms(), 1, 8), [], "Mechanisms of the design that are switched off.",
        d => d.Without);

    public static readonly Field<string> Sha256 = Optional(
        "sha256", Pattern.Sha256, "", "The file of your own that is meant, by its SHA-256; any where not given.",
        d => d.Sha256);

    public static readonly IReadOnlyList<KeyOf<DesignPlan>> All =
        [Name, SuppliedInputs, BoundsCheck, Vendor, Without, Sha256];

    /// <summary>Beside the keys, what the scenario changes in designs, each under its name.</summary>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        JsonObject schema = base.Schema(definitions);
        schema["additionalProperties"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "What the scenario changes in the design of this name, by the keys of its file.",
        };
        return schema;
    }

    private static WordCodec<Mechanism> Mechanisms() => Scalar.Words<Mechanism>("mechanism");
}
