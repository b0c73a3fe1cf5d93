namespace Sim.Reports;

/// <summary>A stretch of time that every row of a zone chart shows.</summary>
/// <param name="From">First second since the scenario's start.</param>
/// <param name="To">Last second.</param>
/// <param name="Weight">Its part of the width, beside the weights of the others.</param>
/// <param name="Name">What stands above it.</param>
/// <param name="ShortName">The same where there is little room.</param>
/// <param name="MaxTicks">Most labels of its axis on a wide screen.</param>
internal sealed record ZonePanel(double From, double To, double Weight, string Name, string ShortName, int MaxTicks);
