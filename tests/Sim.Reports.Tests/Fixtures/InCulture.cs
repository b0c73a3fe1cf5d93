namespace Sim.Reports.Tests;

/// <summary>Runs a piece of code under another culture of the thread.</summary>
internal static class InCulture
{
    /// <summary>Turkish: a dotless i, decimal commas and other day names.</summary>
    public static T Turkish<T>(Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
