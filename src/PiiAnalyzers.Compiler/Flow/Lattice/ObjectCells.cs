namespace PiiAnalyzers.Compiler.Flow.Lattice;

/// <summary>Tells what a cell holds that nobody has written yet; the engine knows declarations and marks.</summary>
internal interface IInitialContents
{
    AbstractValue Initial(AbstractObject owner, int field);
}

/// <summary>The cells of one abstract object that differ from their initial contents.</summary>
internal sealed class ObjectCells(AbstractObject owner, PersistentMap<AbstractValue> fields, bool isShared, bool isExposed)
{
    public AbstractObject Owner { get; } = owner;

    public PersistentMap<AbstractValue> Fields { get; } = fields;

    /// <summary>Stored in another object: older instances of the same site may live on, so updates are weak.</summary>
    public bool IsShared { get; } = isShared;

    /// <summary>Handed to code without a body, which may have set any member.</summary>
    public bool IsExposed { get; } = isExposed;

    public static ObjectCells New(AbstractObject owner) => new(owner, PersistentMap<AbstractValue>.Empty, false, false);

    public ObjectCells With(int field, AbstractValue value)
    {
        var fields = Fields.Find(field) is { } old && old.Equals(value) ? Fields : Fields.Set(field, value);
        return ReferenceEquals(fields, Fields) ? this : new(Owner, fields, IsShared, IsExposed);
    }

    public ObjectCells Share() => IsShared ? this : new(Owner, Fields, true, IsExposed);

    public ObjectCells Expose() => IsExposed ? this : new(Owner, Fields, IsShared, true);

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
        var shared = IsShared || other.IsShared;
        var exposed = IsExposed || other.IsExposed;
        return ReferenceEquals(fields, Fields) && shared == IsShared && exposed == IsExposed
            ? this
            : new(Owner, fields, shared, exposed);
    }

    /// <summary>Joins with a state in which the object has its initial contents only.</summary>
    public ObjectCells JoinInitial(IInitialContents initial)
    {
        if (Owner.Kind is ObjectKind.Allocation or ObjectKind.Delegate)
        {
            return this;
        }

        var fields = JoinFields(Fields, PersistentMap<AbstractValue>.Empty, Owner, initial);
        return ReferenceEquals(fields, Fields) ? this : new(Owner, fields, IsShared, IsExposed);
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
