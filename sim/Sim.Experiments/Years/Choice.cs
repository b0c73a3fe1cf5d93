namespace Sim.Experiments;

/// <summary>What a product is in a year.</summary>
/// <param name="Design">Number of its design.</param>
/// <param name="KeepsFilter">Whether it has code of its vendor in the kernel, so that a filter of it stands in the
/// stack.</param>
/// <param name="OnPlatform">Whether it sees through the platform's component.</param>
/// <param name="HasMoved">Whether it is another one than its design in the kernel.</param>
internal readonly record struct Choice(int Design, bool KeepsFilter, bool OnPlatform, bool HasMoved);
