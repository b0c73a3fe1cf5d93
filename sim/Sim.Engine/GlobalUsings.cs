global using Sim.Contracts;
