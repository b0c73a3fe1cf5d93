global using Microsoft.Playwright;
global using Sim.Reports.Tests;
