namespace Sim.Kernel;

/// <summary>Receives the records of a drained window; a struct, so that the call is inlined.</summary>
public interface IRecordHandler
{
    /// <summary>
    /// Handles one record. It may add records to the calendar, also to the window that is being drained.
    /// </summary>
    /// <param name="timeMs">When it happens.</param>
    /// <param name="record">The record.</param>
    void Handle(long timeMs, in CalendarRecord record);
}
