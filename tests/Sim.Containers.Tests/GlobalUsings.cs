global using Sim.Containers.Tests.Building;
global using Sim.Containers.Tests.Machine;
global using Sim.Containers.Tests.Running;
global using Sim.Contracts;
global using Sim.Lab;
global using Sim.Reports;

[assembly: AssemblyFixture(typeof(SimImage))]
