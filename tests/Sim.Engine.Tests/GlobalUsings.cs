global using CsCheck;
global using A = Sim.TestSupport.ScenarioBuilder;
