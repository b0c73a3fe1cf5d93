namespace Sim.Hosting;

/// <summary>Rows of a share table while they are added up.</summary>
internal sealed class ShareAccumulator
{
    private readonly long[] _endpoints;
    private readonly long[] _inHit;
    private readonly long[,] _counts;

    public ShareAccumulator(int rows)
    {
        _endpoints = new long[rows];
        _inHit = new long[rows];
        _counts = new long[rows, TallyColumns.Count];
    }

    public void Endpoints(int row, long count) => _endpoints[row] += count;

    public void Add(int row, OrganisationFigures organisation, int kind, bool hit)
    {
        _inHit[row] += hit ? organisation.Sizes[kind] : 0;
        for (int column = 0; column < TallyColumns.Count; column++)
            _counts[row, column] += organisation.Counts[kind, column];
    }

    public IEnumerable<ShareRow> Rows(Func<int, string> key)
    {
        for (int row = 0; row < _endpoints.Length; row++)
        {
            yield return new ShareRow(
                key(row), _endpoints[row], Of(row, TransitionKind.Applied), Of(row, TransitionKind.Crashed),
                _inHit[row],
                Of(row, TransitionKind.Repaired), Of(row, TransitionKind.SelfHealed),
                Of(row, TransitionKind.CloudHealed))
            {
                Restarted = Of(row, TransitionKind.Restarted),
                Hung = Of(row, TransitionKind.Hung),
                Quarantined = Of(row, TransitionKind.Quarantined),
                AtMachine = Of(row, TallyColumns.AtMachine),
            };
        }
    }

    private long Of(int row, TransitionKind kind) => Of(row, TallyColumns.Find(kind));

    private long Of(int row, int column) => _counts[row, column];
}
