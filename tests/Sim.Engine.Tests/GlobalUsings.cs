global using CsCheck;
global using Sim.TestSupport;
