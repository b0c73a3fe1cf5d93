namespace Sim.Scenarios;

/// <summary>Fields of the mapping.</summary>
internal abstract partial class ObjectCodec<T>
{
    /// <summary>A key with its typed value: made from what was read, and taken from the plan to be written and compared.</summary>
    /// <typeparam name="TValue">What the value is in a plan.</typeparam>
    internal sealed record Field<TValue> : KeyOf<T>
    {
        public Field(string name, Shape shape, string meaning)
            : base(name, shape, meaning)
        {
        }

        /// <summary>Takes the value from a plan.</summary>
        public required Func<T, TValue> Get { get; init; }

        /// <summary>Makes the value of what was read.</summary>
        public required Func<Bound, UtcMoment, TValue> Make { get; init; }

        /// <summary>Writes a value.</summary>
        public required Action<YamlText, string, TValue> Put { get; init; }

        /// <summary>Compares two values that are there.</summary>
        public required Func<TValue, TValue, bool> Same { get; init; }

        /// <summary>The value where the key is not given.</summary>
        public TValue? Absent { get; init; }

        /// <summary>Whether it is written; where not given, an optional key is if its value is not the one of an absent key.</summary>
        public Func<T, bool>? When { get; init; }

        public override void Write(YamlText yaml, T owner)
        {
            TValue value = Get(owner);
            if (When?.Invoke(owner) ?? (IsRequired || Default is not null || !Equal(value, Absent)))
            {
                Put(yaml, Name, value);
            }
        }

        public override bool AreSame(T first, T second) => Equal(Get(first), Get(second));

        public override string? TextOf(T owner) => Get(owner) as string;

        private bool Equal(TValue? first, TValue? second) =>
            first is null || second is null ? first is null && second is null : Same(first, second);
    }
}
