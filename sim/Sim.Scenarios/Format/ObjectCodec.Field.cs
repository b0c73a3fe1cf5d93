namespace Sim.Scenarios;

internal abstract partial class ObjectCodec<T>
{
    /// <summary>A key with its typed value: made from what was read, and taken from the plan to be written.</summary>
    /// <typeparam name="TValue">What the value is in a plan.</typeparam>
    internal sealed record Field<TValue> : KeyOf<T>
    {
        private readonly Action<YamlText, string, TValue> _write;

        public Field(
            string name, Shape shape, string meaning, Func<T, TValue> get, Func<Bound, UtcMoment, TValue> make,
            Action<YamlText, string, TValue> write)
            : base(new Key(name, shape, meaning)) => (Get, Make, _write) = (get, make, write);

        public Func<T, TValue> Get { get; }

        public Func<Bound, UtcMoment, TValue> Make { get; }

        /// <summary>The value where the key is not given.</summary>
        public TValue? Absent { get; init; }

        /// <summary>Whether it is written; where not given, an optional key is unless it is as absent.</summary>
        public Func<T, bool>? When { get; init; }

        /// <summary>Names it where it is listed, for what is made of its mapping.</summary>
        public Field<TValue> As(out Field<TValue> field) => field = this;

        public override void Write(YamlText yaml, T owner)
        {
            TValue value = Get(owner);
            if (When?.Invoke(owner) ?? (IsRequired || Default is not null || Text(value) != Text(Absent)))
                _write(yaml, Name, value);
        }

        public override string? TextOf(T owner) => Get(owner) as string;

        /// <summary>The value as it is written alone: two that are written alike are the same.</summary>
        public string? Text(TValue? value)
        {
            var yaml = new YamlText(default);
            if (value is not null)
                _write(yaml, Name, value);

            return value is null ? null : yaml.ToString();
        }
    }
}
