global using Microsoft.Playwright;
global using Sim.Reports;
global using Sim.Reports.Tests;
