namespace Sim.Engine.Tests;

/// <summary>A damaged snapshot is refused with a sentence that says what is wrong, whatever was damaged.</summary>
public sealed class DamagedSnapshotTests
{
    private static readonly ScenarioPlan Plan = Small.Plan();
    private static readonly RunModel Model = RunModel.Build(Plan);
    private static readonly byte[] Good = SnapshotAfter(40);

    [Fact]
    public void An_undamaged_one_is_read_to_its_end() => Load(Good);

    [Fact]
    public void Cut_short_anywhere_it_is_refused()
    {
        for (int length = 0; length < Good.Length; length += 1 + (length / 40))
        {
            SnapshotFormatException thrown = Assert.Throws<SnapshotFormatException>(() => Load(Good[..length]));
            Assert.Matches("^Snapshot, section '.+', offset [0-9]+: .+\\.$", thrown.Message);
        }
    }

    [Fact]
    public void With_any_byte_changed_it_is_refused() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte[1, 255]).Check((at, change) =>
        {
            byte[] bad = [.. Good];
            bad[at] ^= change;

            SnapshotFormatException thrown = Assert.Throws<SnapshotFormatException>(() => Load(bad));
            Assert.Matches("^Snapshot, section '.+', offset [0-9]+: .+\\.$", thrown.Message);
        }, times: 2_000);

    [Fact]
    public void With_bytes_left_over_it_is_refused() =>
        Assert.Contains("left over", Assert.Throws<SnapshotFormatException>(() => Load([.. Good, 0])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void That_of_another_number_of_shards_is_refused() =>
        Assert.Throws<SnapshotFormatException>(() => Load(Good, new RunOptions { Shards = 3 }));

    [Fact]
    public void That_of_a_scenario_with_other_windows_is_refused()
    {
        RunModel other = RunModel.Build(Plan with { Window = A.Ms("20m") });

        Assert.Throws<SnapshotFormatException>(() => Load(Good, model: other));
    }

    private static void Load(byte[] bytes, RunOptions? options = null, RunModel? model = null)
    {
        var state = new RunState(model ?? Model, options ?? new RunOptions { Shards = 2 });
        var reader = new SnapshotReader(bytes);
        state.Read(ref reader);
        Assert.True(reader.AtEnd);
    }

    // In the middle of the morning: tickets wait, crews work, services are down, boots are due.
    private static byte[] SnapshotAfter(int windows)
    {
        var state = new RunState(Model, new RunOptions { Shards = 2 });
        for (long window = 0; window < windows; window++)
        {
            StageOrders orders = state.Begin(window);
            WindowReport report = default;
            foreach (Shard shard in state.Shards)
                report += shard.Step(window, orders);

            state.Complete(window, report);
        }

        var writer = new SnapshotWriter();
        state.Write(writer);
        return writer.Written.ToArray();
    }
}
