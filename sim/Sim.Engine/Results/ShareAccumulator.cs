namespace Sim.Engine;

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
        {
            _counts[row, column] += organisation.Counts[kind, column];
        }
    }

    public IEnumerable<ShareRow> Rows(Func<int, string> key)
    {
        for (int row = 0; row < _endpoints.Length; row++)
        {
            yield return new ShareRow(key(row), _endpoints[row], Of(row, TallyColumn.Exposed), Of(row, TallyColumn.Crashed),
                _inHit[row], Of(row, TallyColumn.Repaired), Of(row, TallyColumn.SelfHealed), Of(row, TallyColumn.CloudHealed))
            {
                Restarted = Of(row, TallyColumn.Restarted),
                Hung = Of(row, TallyColumn.Hung),
                Quarantined = Of(row, TallyColumn.Quarantined),
                AtMachine = Of(row, TallyColumn.AtMachine),
            };
        }
    }

    private long Of(int row, TallyColumn column) => _counts[row, (int)column];
}
