global using A = Sim.TestSupport.ScenarioBuilder;
