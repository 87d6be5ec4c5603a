namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>Tells what a cell holds that nobody has written yet; the engine knows declarations and marks.</summary>
internal interface IInitialContents
{
    AbstractValue Initial(AbstractObject owner, int field);
}

/// <summary>What happened to an object on the way to a program point. Join = union.</summary>
[Flags]
internal enum ObjectFlags : byte
{
    None = 0,

    /// <summary>Stored in another object: an older instance of the same site may live on when the site runs again.</summary>
    Shared = 1,

    /// <summary>Handed to code without a body, which may have set any member.</summary>
    Exposed = 2,

    /// <summary>Stands for several live instances: updates are weak.</summary>
    Folded = 4,
}

/// <summary>The cells of one abstract object that differ from their initial contents.</summary>
internal sealed class ObjectCells(AbstractObject owner, PersistentMap<AbstractValue> fields, ObjectFlags flags)
{
    public AbstractObject Owner { get; } = owner;

    public PersistentMap<AbstractValue> Fields { get; } = fields;

    public ObjectFlags Flags { get; } = flags;

    public static ObjectCells New(AbstractObject owner) => new(owner, PersistentMap<AbstractValue>.Empty, ObjectFlags.None);

    public ObjectCells With(int field, AbstractValue value)
    {
        var fields = Fields.Find(field) is { } old && old.Equals(value) ? Fields : Fields.Set(field, value);
        return ReferenceEquals(fields, Fields) ? this : new(Owner, fields, Flags);
    }

    public ObjectCells With(ObjectFlags flags) => (Flags | flags) == Flags ? this : new(Owner, Fields, Flags | flags);

    public bool Has(ObjectFlags flag) => (Flags & flag) != 0;

    /// <summary>
    /// A field written on one side only joins with its initial contents, except on a fresh allocation, whose initial
    /// contents are null: nothing to add.
    /// </summary>
    public ObjectCells Join(ObjectCells other, IInitialContents initial)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var fields = JoinFields(Fields, other.Fields, Owner, initial);
        var flags = Flags | other.Flags;
        return ReferenceEquals(fields, Fields) && flags == Flags ? this : new(Owner, fields, flags);
    }

    /// <summary>Joins with a state in which the object has its initial contents only.</summary>
    public ObjectCells JoinInitial(IInitialContents initial)
    {
        if (Owner.Kind is ObjectKind.Allocation or ObjectKind.Delegate)
        {
            return this;
        }

        var fields = JoinFields(Fields, PersistentMap<AbstractValue>.Empty, Owner, initial);
        return ReferenceEquals(fields, Fields) ? this : new(Owner, fields, Flags);
    }

    private static PersistentMap<AbstractValue> JoinFields(
        PersistentMap<AbstractValue> a, PersistentMap<AbstractValue> b, AbstractObject owner, IInitialContents initial)
    {
        if (owner.Kind is ObjectKind.Allocation or ObjectKind.Delegate)
        {
            return a.Merge(b, JoinValues, null);
        }

        var result = a;
        foreach (var pair in b.Entries())
        {
            var mine = a.Find(pair.Key) ?? initial.Initial(owner, pair.Key);
            var joined = mine.Join(pair.Value);
            if (result.Find(pair.Key) is not { } old || !old.Equals(joined))
            {
                result = result.Set(pair.Key, joined);
            }
        }

        foreach (var pair in a.Entries())
        {
            if (b.Find(pair.Key) is null)
            {
                var joined = pair.Value.Join(initial.Initial(owner, pair.Key));
                if (!joined.Equals(pair.Value))
                {
                    result = result.Set(pair.Key, joined);
                }
            }
        }

        return result;
    }

    private static AbstractValue JoinValues(AbstractValue a, AbstractValue b)
    {
        var joined = a.Join(b);
        return joined.Equals(a) ? a : joined;
    }
}
