namespace Sim.Contracts;

/// <summary>
/// What a draw decides. The number is part of the counter of every draw, so it never changes and is never
/// reused: a purpose that goes away leaves a hole.
/// </summary>
public enum DrawPurpose
{
    /// <summary>Organisation, fleet seed: place inside the size stratum of its rank.</summary>
    OrganisationSize = 1,

    /// <summary>Organisation, fleet seed: sector (lane A).</summary>
    Sector = 2,

    /// <summary>Organisation, fleet seed: home country (lane A).</summary>
    Country = 3,

    /// <summary>Organisation, fleet seed: none, part or all of its endpoints (lane A), which part (lane B), and which
    /// part of its service hosts (lane C).</summary>
    Adoption = 4,

    /// <summary>Organisation, fleet seed: sensor version policy (lane A).</summary>
    SensorVersion = 5,

    /// <summary>
    /// Site (occurrence = site), fleet seed: home or abroad (A), country (B), time zone (C), rounding (D).
    /// </summary>
    Site = 6,

    /// <summary>Organisation, fleet seed: crew size (Low).</summary>
    CrewSize = 7,

    /// <summary>Organisation, fleet seed: opts in to cloud remediation (lane A).</summary>
    CloudOptIn = 8,

    /// <summary>Organisation, fleet seed: design of its agent where a scenario mixes designs (lane A).</summary>
    Design = 9,

    /// <summary>Organisation, fleet seed: its own people can find a repair (lane A).</summary>
    Experts = 11,

    /// <summary>
    /// Endpoint, fleet seed: online habit (A), shift offset (B), coverage by adoption (C), stage (D).
    /// </summary>
    Presence = 20,

    /// <summary>
    /// Endpoint, fleet seed: encrypted (A), wired (B), out-of-band access (C), somebody power-cycles it (D).
    /// </summary>
    Traits = 21,

    /// <summary>Endpoint with a key of its own and without a place, fleet seed: its time zone (A).</summary>
    Zone = 22,

    /// <summary>Endpoint, seed: delivery latency after it is connected (Low). Occurrence 0 release, 1 revert.</summary>
    ChannelLatency = 40,

    /// <summary>Endpoint, seed: phase of a fixed polling period (Low).</summary>
    ChannelPhase = 41,

    /// <summary>
    /// Endpoint, seed: whether the applied update is faulty here (A), how the fault shows (B), whether the design's
    /// gate catches it (C).
    /// </summary>
    Fault = 42,

    /// <summary>Endpoint, seed: time from application to manifestation (block).</summary>
    Trigger = 43,

    /// <summary>Endpoint, seed: length of a crash-and-boot cycle (block). Occurrence = boot number from 1.</summary>
    BootCycle = 44,

    /// <summary>
    /// Endpoint, seed: whether the boot fetches the reverted file first (A). Occurrence = boot number from 1.
    /// </summary>
    BootRace = 45,

    /// <summary>Endpoint, seed: threshold of the self-heal race (Low), phase of the first try (C).</summary>
    SelfHeal = 46,

    /// <summary>Endpoint, seed: threshold of cloud remediation (Low), phase of the first try (C).</summary>
    CloudHeal = 47,

    /// <summary>Endpoint, seed: work of a repair by hand (block).</summary>
    RepairWork = 48,

    /// <summary>Endpoint, seed: look-up of the recovery key (block).</summary>
    KeyLookup = 49,

    /// <summary>Organisation, seed: time until its crews start (block).</summary>
    Mobilisation = 50,

    /// <summary>
    /// Service, seed: restart after enough servers are back (block). Occurrence = outage number from 1.
    /// </summary>
    ServiceRestart = 51,

    /// <summary>Endpoint, seed: update service before driver at a boot (A), fallback content loads (B), work between
    /// two failures of the agent
    /// (C), kernel kills the task only (D).</summary>
    Containment = 52,

    /// <summary>Endpoint, seed: from the death of the agent's process to its being back (block).</summary>
    AgentRestart = 53,

    /// <summary>
    /// Organisation, seed: whether the part of a person that its crew wants is on duty in a shift (A). Occurrence =
    /// twice the shift's date as days since 1970-01-01, and one more for the night.
    /// </summary>
    Shift = 54,

    /// <summary>Organisation, seed: time from the guidance until it hears of it (block).</summary>
    Hearing = 56,

    /// <summary>Organisation, seed: time that its own people need to find the repair (block).</summary>
    Diagnosis = 57,

    /// <summary>
    /// Product, platform or pair of products in a year, seed: how many of its releases are faulty (Low).
    /// </summary>
    YearFaults = 60,

    /// <summary>
    /// The same: class of the fault (A), its extent (B), replication that says what it does (C). Occurrence = faulty
    /// release from 1.
    /// </summary>
    YearFault = 61,

    /// <summary>Vendor in a year, seed: whether it has moved out of the kernel (A).</summary>
    YearMove = 62,
}
