namespace Sim.Containers.Tests;

/// <summary>A file that a container wrote.</summary>
/// <param name="Path">Its path below the folder that was asked for.</param>
/// <param name="Owner">The number of the user that it belongs to.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ContainerFile(string Path, int Owner, byte[] Bytes);
