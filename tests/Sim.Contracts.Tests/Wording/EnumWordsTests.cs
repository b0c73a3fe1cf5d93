namespace Sim.Contracts.Tests;

public sealed class EnumWordsTests
{
    [Fact]
    public void Every_enum_of_words_has_one_for_each_member_and_reads_it_back()
    {
        AllComeBack<Basis>();
        AllComeBack<ChannelKind>();
        AllComeBack<ArmVerdict>();
        AllComeBack<ExperimentVerdict>();
        AllComeBack<FaultEffect>();
        AllComeBack<FaultRecurrence>();
        AllComeBack<FaultSite>();
        AllComeBack<IntervalKind>();
        AllComeBack<ListingRows>();
        AllComeBack<Mechanism>();
        AllComeBack<MetricFamily>();
        AllComeBack<MetricUnit>();
        AllComeBack<OnlineHabitKind>();
        AllComeBack<Outcome>();
        AllComeBack<SameName>();
        AllComeBack<TriggerKind>();
        AllComeBack<UpdateMaker>();
        AllComeBack<Verdict>();
    }

    [Fact]
    public void Words_stand_in_the_order_of_the_members() =>
        Assert.Equal(["push", "poll-fixed", "poll-memoryless"], EnumWords.All<ChannelKind>());

    [Theory]
    [InlineData("Push")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_spelling_is_no_word(string? word) => Assert.False(EnumWords.TryRead<ChannelKind>(word, out _));

    [Fact]
    public void The_error_lists_the_words_that_there_are()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => EnumWords.Read<ChannelKind>("pull"));
        Assert.Contains("'pull' is none of push, poll-fixed, poll-memoryless.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_without_words_is_refused_by_name()
    {
        TypeInitializationException e = Assert.Throws<TypeInitializationException>(() => DayOfWeek.Monday.Word());
        Assert.Contains("DayOfWeek.Sunday has no word", e.InnerException!.Message, StringComparison.Ordinal);
    }

    private static void AllComeBack<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>(), EnumWords.All<T>().Select(EnumWords.Read<T>));
        Assert.Equal(EnumWords.All<T>().Count, EnumWords.All<T>().Distinct().Count());
    }
}
