using CsCheck;

namespace Sim.TestSupport;

/// <summary>Properties that hold of generated values, tried <see cref="Repetitions"/> times.</summary>
public static class Properties
{
    /// <summary>Tries one on single values.</summary>
    public static void Check<T>(this Gen<T> gen, Action<T> holds, int times, Func<T, string>? print = null) =>
        gen.Sample(holds, iter: Repetitions.Of(times), print: print);

    /// <summary>Tries one on pairs.</summary>
    public static void Check<T1, T2>(this Gen<(T1 First, T2 Second)> gen, Action<T1, T2> holds, int times) =>
        gen.Check(v => holds(v.First, v.Second), times);

    /// <summary>Tries one on triples.</summary>
    public static void Check<T1, T2, T3>(
        this Gen<(T1 First, T2 Second, T3 Third)> gen, Action<T1, T2, T3> holds, int times) =>
        gen.Check(v => holds(v.First, v.Second, v.Third), times);

    /// <summary>Tries one on four values.</summary>
    public static void Check<T1, T2, T3, T4>(
        this Gen<(T1 First, T2 Second, T3 Third, T4 Fourth)> gen, Action<T1, T2, T3, T4> holds, int times) =>
        gen.Check(v => holds(v.First, v.Second, v.Third, v.Fourth), times);

    /// <summary>Tries one on five values.</summary>
    public static void Check<T1, T2, T3, T4, T5>(
        this Gen<(T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> gen, Action<T1, T2, T3, T4, T5> holds,
        int times) => gen.Check(v => holds(v.First, v.Second, v.Third, v.Fourth, v.Fifth), times);
}
