namespace Sim.Scenarios;

/// <summary>Fields of the mapping.</summary>
internal abstract partial class ObjectCodec<T>
{
    /// <summary>
    /// A key with its typed value: made from what was read, and taken from the plan to be written and compared.
    /// </summary>
    /// <typeparam name="TValue">What the value is in a plan.</typeparam>
    internal sealed record Field<TValue> : KeyOf<T>
    {
        private readonly Action<YamlText, string, TValue> _write;
        private readonly Func<TValue, TValue, bool> _same;

        public Field(
            string name, Shape shape, string meaning, Func<T, TValue> get, Func<Bound, UtcMoment, TValue> make,
            Action<YamlText, string, TValue> write, Func<TValue, TValue, bool> same)
            : base(name, shape, meaning)
        {
            (Get, Make, _write, _same) = (get, make, write, same);
        }

        /// <summary>Takes the value from a plan.</summary>
        public Func<T, TValue> Get { get; }

        /// <summary>Makes the value of what was read.</summary>
        public Func<Bound, UtcMoment, TValue> Make { get; }

        /// <summary>The value where the key is not given.</summary>
        public TValue? Absent { get; init; }

        /// <summary>
        /// Whether it is written; where not given, an optional key is if its value is not the one of an absent key.
        /// </summary>
        public Func<T, bool>? When { get; init; }

        public override void Write(YamlText yaml, T owner)
        {
            TValue value = Get(owner);
            if (When?.Invoke(owner) ?? (IsRequired || Default is not null || !Equal(value, Absent)))
                _write(yaml, Name, value);
        }

        public override bool AreSame(T first, T second) => Equal(Get(first), Get(second));

        public override string? TextOf(T owner) => Get(owner) as string;

        private bool Equal(TValue? first, TValue? second) =>
            first is null || second is null ? first is null && second is null : _same(first, second);
    }
}
