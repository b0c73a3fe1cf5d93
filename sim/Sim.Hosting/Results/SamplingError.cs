namespace Sim.Hosting;

/// <summary>
/// Standard errors of a ratio estimate: a total of the sample times the factor between its expected reach and that of
/// the fleet. An organisation is off by what it came to beyond its reach's share of the total; the spread of these
/// residuals, as in a simple random sample of organisations without replacement, gives the error. Every k-th
/// organisation by size scatters a little less than that.
/// </summary>
internal sealed class SamplingError
{
    private readonly RunBooks _books;
    private readonly double _factor;

    private SamplingError(RunBooks books, double factor) => (_books, _factor) = (books, factor);

    /// <summary>The errors; null where every organisation took part, and of one organisation alone.</summary>
    /// <param name="plan">What was run.</param>
    /// <param name="books">What was counted.</param>
    /// <param name="factor">What raw totals are multiplied by.</param>
    public static EstimateErrors? Of(ScenarioPlan plan, RunBooks books, double factor)
    {
        if (plan.Thinning == 1 || books.Fleet.Organisations < 2)
            return null;

        var error = new SamplingError(books, factor);
        return new EstimateErrors
        {
            Exposed = error.Column(TransitionKind.Applied),
            WentDown = error.Error(o => o.WentDown),
            Crashed = error.Column(TransitionKind.Crashed),
            DownHours = error.Error(o => (double)o.DownMs / 3_600_000.0),
            ManualRepairs = error.Column(TransitionKind.Repaired),
            SelfHealed = error.Column(TransitionKind.SelfHealed),
            CloudHealed = error.Column(TransitionKind.CloudHealed),
            Restarted = error.Column(TransitionKind.Restarted),
            Cleaned = error.Column(TransitionKind.Cleaned),
            StillDown = error.Error(StillDown),
        };
    }

    private static double StillDown(OrganisationFigures o) => o.WentDown - TransitionKinds.WaysBack.Sum(o.Count);

    private double Column(TransitionKind kind) => Error(o => o.Count(kind));

    // Organisations that the release does not reach have neither reach nor a part of the total: their residual is zero.
    private double Error(Func<OrganisationFigures, double> of)
    {
        IReadOnlyList<OrganisationFigures> organisations = _books.Organisations;
        double total = organisations.Sum(of);
        double reach = _books.Reach.Expected;
        double squares = 0;
        for (int i = 0; i < organisations.Count; i++)
        {
            double expected = reach > 0 ? total * _books.Reach.ByOrganisation[i] / reach : 0;
            double residual = of(organisations[i]) - expected;
            squares += residual * residual;
        }

        double n = _books.Fleet.Organisations;
        double left = Math.Max(0, 1 - (n / _books.Fleet.OrganisationsInFleet));
        return _factor * Math.Sqrt(squares * left * n / (n - 1));
    }
}
