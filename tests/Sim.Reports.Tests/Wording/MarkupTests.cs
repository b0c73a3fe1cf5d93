namespace Sim.Reports.Tests;

public sealed class MarkupTests
{
    [Fact]
    public void Closing_another_element_than_the_open_one_is_refused()
    {
        Markup markup = new();
        markup.Open("div").Open("p");
        Assert.Throws<InvalidOperationException>(() => markup.Close("div"));
    }

    [Fact]
    public void A_document_with_an_open_element_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new Markup().Open("div").ToString());
}
