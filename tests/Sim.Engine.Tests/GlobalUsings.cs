global using CsCheck;
global using Sim.Contracts;
global using Sim.TestSupport;
