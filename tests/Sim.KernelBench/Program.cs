using System.Globalization;
using Sim.KernelBench;

int repeats = 3;
if (args.Length > 1 || (args is [var text]
    && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out repeats)
        && repeats is >= 1 and <= 100)))
{
    Console.Error.WriteLine(
        "FR-1, the kernel alone: dotnet run -c Release --project tests/Sim.KernelBench -- [repeats, 1 to 100]");
    return 64;
}

bool agree = true;
Console.Out.WriteLine("endpoints  threads      events/s  hash and series");
foreach (Measurement measurement in Measurement.All)
{
    (string row, bool agrees) = measurement.Run(repeats);
    Console.Out.WriteLine(row);
    agree &= agrees;
}

return agree ? 0 : 3;
