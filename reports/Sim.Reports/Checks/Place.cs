namespace Sim.Reports;

/// <summary>A place in a stored result; it becomes text only where something is wrong there.</summary>
/// <param name="At">A list or a member.</param>
/// <param name="Index">Place in the list, or below 0 where it is none.</param>
/// <param name="Member">What follows, such as <c>.crashed</c>.</param>
internal readonly record struct Place(string At, int Index = -1, string Member = "")
{
    public static implicit operator Place(string at) => new(at);

    public static Place operator +(Place place, string member) => place with { Member = place.Member + member };

    public override string ToString() =>
        Index < 0 ? At + Member : string.Create(CultureInfo.InvariantCulture, $"{At}[{Index}]{Member}");
}
