global using Sim.Containers.Tests;
global using Sim.Lab;
global using Sim.Reports;

[assembly: AssemblyFixture(typeof(SimImage))]
