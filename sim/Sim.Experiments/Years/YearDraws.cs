namespace Sim.Experiments;

/// <summary>
/// The faulty releases of all years at the assumed rates, drawn once: every pass over the years, whatever it asks, is
/// about the same ones.
/// </summary>
internal sealed class YearDraws
{
    private readonly YearEvent[][] _events;
    private readonly int[][] _ends;

    /// <summary>Draws them on a bounded number of threads.</summary>
    public YearDraws(YearModel model, YearBlocks blocks)
    {
        _events = new YearEvent[blocks.Count][];
        _ends = new int[blocks.Count][];
        blocks.ForEach(block =>
        {
            List<YearEvent> events = [];
            List<int> ends = [];
            foreach (int year in blocks.Years(block))
            {
                Draw(model, (uint)year, events);
                ends.Add(events.Count);
            }

            (_events[block], _ends[block]) = ([.. events], [.. ends]);
        });
    }

    /// <summary>The faulty releases of a year, in the order of the makers.</summary>
    public ReadOnlySpan<YearEvent> Of(int year)
    {
        (int block, int index) = (year / YearBlocks.Size, year % YearBlocks.Size);
        int from = index == 0 ? 0 : _ends[block][index - 1];
        return _events[block].AsSpan(from, _ends[block][index] - from);
    }

    private static void Draw(YearModel model, uint year, List<YearEvent> events)
    {
        for (int maker = 0; maker < model.Makers.Count; maker++)
        {
            Maker of = model.Makers[maker];
            int faults = of.Faults(year, 1);
            for (int occurrence = 1; occurrence <= faults; occurrence++)
            {
                (int arm, int replication) = model.Fault(of, year, occurrence);
                events.Add(new YearEvent(maker, arm, replication));
            }
        }
    }
}
