using System.Collections.Immutable;

namespace Sim.Contracts;

/// <summary>
/// The keyed draws of one organisation under one seed. A draw is Philox4x32-10 under the key hash(seed, organisation)
/// at the counter (entity, purpose, occurrence, domain): no state, no order, nobody else's dice (design contract §4.1).
/// Endpoints that were listed one by one have keys of their own, which then stand in the key instead of in the counter.
/// </summary>
public readonly struct EntityDraws
{
    private const uint EndpointDomain = 0;
    private const uint OrganisationDomain = 1;
    private const uint ServiceDomain = 2;
    private const uint YearDomain = 3;
    private const uint ListedDomain = 4;

    private readonly ulong _key;
    private readonly ImmutableArray<ulong> _endpoints;

    /// <summary>Keys the draws of an organisation.</summary>
    /// <param name="seed">The scenario's seed or fleet seed.</param>
    /// <param name="organisationKey">Hash of the organisation's stable name.</param>
    /// <param name="endpoints">Keys of its endpoints by ordinal; the default where ordinals are their keys.</param>
    public EntityDraws(ulong seed, ulong organisationKey, ImmutableArray<ulong> endpoints = default)
    {
        _key = Mix.Combine(Mix.Mix64(seed), organisationKey);
        _endpoints = endpoints;
    }

    /// <summary>128 bits for an endpoint.</summary>
    public PhiloxBlock Endpoint(uint ordinal, DrawPurpose purpose, uint occurrence = 0) => _endpoints.IsDefault
        ? Philox4x32.Block(_key, ordinal, (uint)purpose, occurrence, EndpointDomain)
        : Philox4x32.Block(Mix.Combine(_key, _endpoints[(int)ordinal]), 0, (uint)purpose, occurrence, ListedDomain);

    /// <summary>128 bits for the organisation itself.</summary>
    public PhiloxBlock Organisation(DrawPurpose purpose, uint occurrence = 0) =>
        Philox4x32.Block(_key, 0, (uint)purpose, occurrence, OrganisationDomain);

    /// <summary>128 bits for one of the organisation's services.</summary>
    public PhiloxBlock Service(uint service, DrawPurpose purpose, uint occurrence) =>
        Philox4x32.Block(_key, service, (uint)purpose, occurrence, ServiceDomain);

    /// <summary>
    /// 128 bits for a simulated year of a product, platform or vendor, by whose name the draws are keyed.
    /// </summary>
    public PhiloxBlock Year(uint year, DrawPurpose purpose, uint occurrence = 0) =>
        Philox4x32.Block(_key, year, (uint)purpose, occurrence, YearDomain);
}
