namespace Sim.Engine;

/// <summary>Files something that will happen to an organisation.</summary>
internal delegate void ScheduleRecord(long time, int slot, uint entity, RecordKind kind, uint state);
