using System.Numerics;

namespace Sim.Contracts.Tests;

public sealed class AltitudeTests
{
    [Theory]
    [InlineData("328010", "329355.5")]
    [InlineData("329355.5", "329355.51")]
    [InlineData("99999", "320000")]
    [InlineData("389999.9", "400000")]
    [InlineData("0.09", "0.1")]
    [InlineData("1.99999999999999999999999999999999", "2")]
    [InlineData("12345678901234567890123", "12345678901234567890123.000000000000000000001")]
    public void Altitudes_compare_as_decimals_of_any_precision(string low, string high)
    {
        (Altitude less, Altitude more) = (Altitude.Parse(low), Altitude.Parse(high));

        Assert.True(less < more && more > less && less <= more && more >= less && less != more);
        Assert.Equal(-1, less.CompareTo(more));
        Assert.Equal(1, more.CompareTo(less));
    }

    [Theory]
    [InlineData("328010", "00328010.00")]
    [InlineData("0", "000.000")]
    [InlineData("329355.5", "329355.50")]
    public void Zeros_at_either_end_change_nothing(string one, string other)
    {
        Assert.Equal(Altitude.Parse(one), Altitude.Parse(other));
        Assert.Equal(0, Altitude.Parse(one).CompareTo(Altitude.Parse(other)));
        Assert.Equal(one, Altitude.Parse(other).ToString());
    }

    [Fact]
    public void The_default_is_zero() => Assert.Equal(default, Altitude.Parse("0"));

    [Fact]
    public void The_order_is_that_of_fractions_of_whole_numbers()
    {
        const int seed = 20_260_302;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++)
        {
            (string a, string b) = (Text(random), Text(random));
            int expected = Scaled(a).CompareTo(Scaled(b));

            Assert.True(expected == Altitude.Parse(a).CompareTo(Altitude.Parse(b)),
                $"{a} against {b}, number {i} of seed {seed}");
            Assert.Equal(expected == 0, Altitude.Parse(a) == Altitude.Parse(b));
        }
    }

    [Theory]
    [InlineData("", "an altitude has digits")]
    [InlineData("3e5", "'e' is not a digit")]
    [InlineData("-1", "'-' is not a digit")]
    [InlineData("328 010", "' ' is not a digit")]
    [InlineData("328,5", "',' is not a digit")]
    [InlineData("1.2.3", "an altitude has one point at most")]
    [InlineData(".5", "an altitude has digits on both sides of its point")]
    [InlineData("5.", "an altitude has digits on both sides of its point")]
    public void What_is_no_decimal_is_told(string text, string problem)
    {
        Assert.False(Altitude.TryParse(text, out _, out string told));
        Assert.Equal(problem, told);
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Altitude.Parse(text)).Message);
    }

    [Fact]
    public void A_text_of_more_than_two_hundred_characters_is_refused() =>
        Assert.False(Altitude.TryParse(new string('1', Altitude.MaxLength + 1), out _, out _));

    [Theory]
    [InlineData("319999.9", false)]
    [InlineData("320000", true)]
    [InlineData("329999.999", true)]
    [InlineData("330000", false)]
    public void A_group_holds_its_range_with_the_fractions_of_its_highest_number(string altitude, bool held) =>
        Assert.Equal(
        held,
        new LoadOrderGroup("anti-virus", Altitude.Parse("320000"), Altitude.Parse("329999"), 391, 211).Holds(
            Altitude.Parse(altitude)));

    // Few digits, so that equal numbers and common beginnings happen.
    private static string Text(Random random)
    {
        string whole = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3)));
        string fraction = string.Concat(Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(3)));
        return fraction.Length == 0 ? whole : whole + "." + fraction;
    }

    private static BigInteger Scaled(string text)
    {
        string[] parts = text.Split('.');
        return BigInteger.Parse(parts[0] + (parts.Length > 1 ? parts[1] : string.Empty).PadRight(6, '0'),
            CultureInfo.InvariantCulture);
    }
}
