namespace Sim.Scenarios;

/// <summary>A single value with its own notation.</summary>
internal abstract class ScalarShape : Shape
{
    /// <summary>Whether the value is a number, which a model file must give a basis.</summary>
    public virtual bool IsNumber => true;

    /// <summary>Reads the value; exactly one of value and problem is not null.</summary>
    public abstract object? Read(string text, out Problem? problem);
}
