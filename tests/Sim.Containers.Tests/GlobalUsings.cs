global using Sim.Containers.Tests;

[assembly: AssemblyFixture(typeof(SimImage))]
