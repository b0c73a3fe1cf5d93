namespace Sim.Lab.Tests;

public sealed class LabRootTests : IDisposable
{
    private readonly TempFolder _user = new();
    private readonly TempFolder _application = new();

    public void Dispose()
    {
        _user.Dispose();
        _application.Dispose();
    }

    [Fact]
    public void The_nearest_catalogue_upwards_wins_and_that_of_the_program_is_the_last_resort()
    {
        _application.Write("scenarios.yaml", "");
        string deep = Path.Combine(_user.Path, "deep", "down");
        Directory.CreateDirectory(deep);

        Assert.Equal(_application.Path, LabRoot.Find(deep, Path.Combine(_application.Path)));

        _user.Write("scenarios.yaml", "");

        Assert.Equal(_user.Path, LabRoot.Find(deep, _application.Path));
    }

    [Fact]
    public void A_model_of_the_user_stands_before_one_of_the_program_with_the_same_name()
    {
        _user.Write("models/fleets/shared.yaml", "fleetModel: shared # user");
        _application.Write("models/fleets/shared.yaml", "fleetModel: shared # program");
        _application.Write("models/fleets/only.yaml", "fleetModel: only");

        ModelShelf shelf = ModelShelf.Of(_user.Path, null, _application.Path);

        Assert.Equal(["only", "shared"], shelf.Names(ModelKind.Fleets));
        Assert.EndsWith("user", Text(shelf.Find(ModelKind.Fleets, "shared")), StringComparison.Ordinal);
        Assert.EndsWith("only", Text(shelf.Find(ModelKind.Fleets, "only")), StringComparison.Ordinal);
        Assert.Null(shelf.Find(ModelKind.Fleets, "nothing"));
    }

    private static string Text(SourceText? source) => System.Text.Encoding.UTF8.GetString(source!.Bytes);
}
