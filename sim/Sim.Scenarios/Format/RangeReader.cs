namespace Sim.Scenarios;

/// <summary>Reads the range beside a number: two values in its notation, in order, with the number between
/// them.</summary>
/// <param name="reader">Reads the ends as the number is read.</param>
/// <param name="bag">Takes the diagnostics.</param>
internal sealed class RangeReader(ShapeReader reader, DiagnosticBag bag)
{
    /// <summary>The range, or null after diagnostics.</summary>
    /// <param name="range">The key with its value.</param>
    /// <param name="value">The number.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="path">Its dotted path.</param>
    public StatedRange? Read(MapEntry range, Node value, Shape shape, string path)
    {
        if (!shape.IsNumber || value is not ScalarNode number)
            return bag.Refuse<StatedRange>(range.Key.At, DiagnosticCodes.BadAnnotation,
                "a range beside something that is not a single number", "remove it");

        if (range.Value is not ListNode { Items: [ScalarNode low, ScalarNode high] })
            return bag.Refuse<StatedRange>(range.Value.At, DiagnosticCodes.BadAnnotation,
                "a range has two ends", "write range: [from, to], such as [10, 40]");

        if (reader.Read(low, shape, path, covered: true) is null
            || reader.Read(high, shape, path, covered: true) is null
            || (MetricBound.Read(low.Text), MetricBound.Read(high.Text), MetricBound.Read(number.Text))
                is not (MetricBound from, MetricBound to, MetricBound own))
            return null;

        if (from.Written != own.Written || to.Written != own.Written)
            return bag.Refuse<StatedRange>((from.Written != own.Written ? low : high).At,
                DiagnosticCodes.BadAnnotation, $"the range of {Clip.Text(number.Text)} is written in another notation",
                "write its ends as the value is written");

        if (from.Number >= to.Number)
            return bag.Refuse<StatedRange>(low.At, DiagnosticCodes.Bounds, "from is not below to", "swap them");

        if (own.Number < from.Number || own.Number > to.Number)
            return bag.Refuse<StatedRange>(number.At, DiagnosticCodes.OutOfRange,
                $"{Clip.Text(number.Text)} is not in its range, {Clip.Text(low.Text)} to {Clip.Text(high.Text)}",
                "widen the range, or correct the value");

        return new StatedRange(path, Numbers.Nearest(from.Number), Numbers.Nearest(to.Number));
    }
}
