using System.Text;

namespace Sim.Scenarios.Tests;

public sealed class NfcTests
{
    // Without ICU the framework takes every text for composed.
    private static readonly bool HasReference = !"e\u0301".IsNormalized(NormalizationForm.FormC);

    [Theory]
    [InlineData("Zürich", "Zu\u0308rich")]
    [InlineData("é", "e\u0301")]
    [InlineData("ệ", "e\u0302\u0323")]
    [InlineData("ệ", "e\u0323\u0302")]
    [InlineData("Å", "\u212B")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    [InlineData("각", "가\u11A8")]
    [InlineData("が", "か\u3099")]
    [InlineData("\u05E9\u05BC\u05C1", "\uFB2C")]
    [InlineData("Ελλάδα", "Ελλα\u0301δα")]
    [InlineData("a\u0315\u0301b", "á\u0315b", false)]
    [InlineData("", "")]
    public void Texts_that_look_the_same_are_the_same(string composed, string other, bool isForm = true)
    {
        Assert.Equal(Nfc.Of(composed), Nfc.Of(other));
        Assert.Equal(isForm, Nfc.Of(composed) == composed);
    }

    [Fact]
    public void Plain_text_is_given_back_itself()
    {
        const string text = "München, 50 € – plain";

        Assert.Same(text, Nfc.Of(text));
        Assert.True(Nfc.Is("東京 Ωmega кириллица"));
        Assert.False(Nfc.Is("e\u0301"));
    }

    [Fact]
    public void Every_character_alone_and_many_together_are_as_the_framework_composes_them()
    {
        Assert.SkipUnless(HasReference, "needs ICU");
        for (int c = 1; c < 0x110000; c++)
        {
            if (Rune.IsValid(c) && (c & 0xFFFE) != 0xFFFE && c is not (>= 0xFDD0 and <= 0xFDEF))
                Same(new Rune(c).ToString());
        }

        var random = new Random(14);
        int[] nasty = [0x41, 0x61, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x300, 0x301, 0x308, 0x323, 0x327, 0x345, 0x3B1,
            0x1FB3, 0xF73, 0x9C7, 0x9BE, 0x110BA, 0x11099, 0x212B, 0x20];
        for (int i = 0; i < 20_000; i++)
            Same(
                string.Concat(
                    Enumerable.Range(0, random.Next(1, 9))
                        .Select(_ => new Rune(nasty[random.Next(nasty.Length)]).ToString())));

        static void Same(string text)
        {
            string expected = text.Normalize(NormalizationForm.FormC);
            Assert.True(expected == Nfc.Of(text),
                $"{string.Join(' ', text.EnumerateRunes().Select(r => $"{r.Value:X4}"))}");
            Assert.True(expected == Nfc.Of(text.Normalize(NormalizationForm.FormD)), $"{text} decomposed");
        }
    }
}
