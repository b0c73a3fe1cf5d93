namespace Sim.Lab;

/// <summary>Which host and how much of the machine a run gets, where the user does not say.</summary>
/// <param name="Kind">The host.</param>
/// <param name="Shards">Parts of the fleet.</param>
/// <param name="Threads">Threads.</param>
public sealed record HostChoice(HostKind Kind, int Shards, int Threads)
{
    /// <summary>Below this many endpoints the actor system takes longer to start than it saves.</summary>
    private const double WorthActors = 5e6;

    /// <summary>The choice for a plan, by the size that its fleet is likely to have.</summary>
    public static HostChoice For(RunRequest request, ScenarioPlan plan)
    {
        double endpoints = plan.Fleet.Groups.Where(g => g.Platform == plan.Update.Platform)
            .Sum(g => g.Organisations * g.MedianEndpoints * Math.Exp(g.Sigma * g.Sigma / 2)) / plan.Thinning;
        int threads = ThreadsOf(request.Threads);
        bool actors = threads > 1 && (request.Threads > 1 || endpoints >= WorthActors);
        HostKind kind = request.Host ?? (actors ? HostKind.Actors : HostKind.Sequential);
        int shards = request.Shards ?? (kind == HostKind.Actors ? Math.Min(2 * threads, 256) : 1);
        return new HostChoice(kind, shards, threads);
    }

    /// <summary>Threads as asked for, or one per processor.</summary>
    public static int ThreadsOf(int? asked) => asked ?? Math.Clamp(Environment.ProcessorCount, 1, 256);

    internal RunOptions Options => new() { Shards = Shards, Threads = Threads };
}
