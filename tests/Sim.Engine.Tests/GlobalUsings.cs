global using CsCheck;
global using Sim.TestSupport;
global using A = Sim.TestSupport.ScenarioBuilder;
