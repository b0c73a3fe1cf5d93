global using CsCheck;
global using Sim.Contracts;
