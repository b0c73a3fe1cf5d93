namespace Sim.Scenarios;

/// <summary>The keys of a calibration of the catalogue.</summary>
internal sealed class CalibrationEntryCodec() : ObjectCodec<CalibrationEntry>(
    "calibration-entry", "A calibration of the catalogue.", [Name, Sentence, File, Tags],
    read => new(read.Get(Name), read.Get(Sentence), read.Get(File), read.Get(Tags)))
{
    private static readonly Field<string> Name = Required("name", Scalar.Name, "Name of the calibration.", e => e.Name);
    private static readonly Field<string> Sentence = Required(
        "sentence", Scalar.Line, "What it fits to what, in one sentence.", e => e.Sentence);
    public static readonly Field<string> File = Required(
        "file", Pattern.RelativeFile, "File below scenarios/.", e => e.File);
    private static readonly Field<IReadOnlyList<string>> Tags = Optional(
        "tags", Many.List(Scalar.Name, 1, 16), [], "Words to find it by.", e => e.Tags);
}
