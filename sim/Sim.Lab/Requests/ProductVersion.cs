using System.Reflection;

namespace Sim.Lab;

/// <summary>The version of the product.</summary>
public static class ProductVersion
{
    /// <summary>Such as <c>0.1.0</c>, without the commit.</summary>
    public static string Text { get; } = Parts[0];

    /// <summary>The commit of the build, 40 hexadecimal digits; null where it was built without its history.</summary>
    public static string? Commit { get; } = Parts.Length > 1 ? Parts[1] : null;

    private static string[] Parts =>
        (typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion ?? "0").Split('+');
}
