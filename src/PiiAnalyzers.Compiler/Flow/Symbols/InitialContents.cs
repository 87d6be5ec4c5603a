using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>
/// What an unwritten cell holds, from its declaration: a marked member holds personal data, any other member of an input
/// holds "whatever the caller's object has there", a field of a fresh allocation holds null.
/// </summary>
internal sealed class InitialContents(FlowContext context) : IInitialContents
{
    public AbstractValue Initial(AbstractObject owner, int field)
    {
        if (owner.Kind is ObjectKind.Allocation or ObjectKind.Delegate)
        {
            return AbstractValue.Bottom;
        }

        var key = (owner.Id, field);
        if (!context.InitialValues.TryGetValue(key, out var value))
        {
            context.InitialValues.Add(key, value = Declared(owner, field));
        }

        return value;
    }

    private AbstractValue Declared(AbstractObject owner, int field)
    {
        if (owner.Kind == ObjectKind.Copy)
        {
            var joined = AbstractValue.Bottom;
            foreach (var original in owner.Originals)
            {
                joined = joined.Join(Initial(original, field));
            }

            return joined;
        }

        var (type, member) = Declaration(owner, field);
        var source = member is null ? null : context.Source(member);
        source ??= type is null ? null : context.Source(type);
        if (source is { Mark.Identifiability: not Tiers.Aggregated })
        {
            var marked = AbstractValue.Of(context.SourceLabel(source, -1).GuardedBy(owner.Guard));
            return TypeFacts.IsTrackable(type) ? marked.Join(Child(owner, field, type)) : marked;
        }

        if (owner.Kind == ObjectKind.Opaque)
        {
            return TypeFacts.IsTrackable(type) ? Child(owner, field, type) : AbstractValue.Unknown;
        }

        var value = TypeFacts.IsService(type) ? AbstractValue.Unknown : AbstractValue.Of(context.InputLabel(context.Paths.Step(owner.Path!, field), Projection.Content));
        return TypeFacts.IsTrackable(type) || type is null ? value.Join(Child(owner, field, type)) : value;
    }

    private AbstractValue Child(AbstractObject owner, int field, ITypeSymbol? type)
    {
        if (field is FieldId.Content)
        {
            return AbstractValue.Unknown;
        }

        if (owner.Kind == ObjectKind.Opaque)
        {
            return AbstractValue.Of(context.Objects.OpaqueChild(owner, field, TypeFacts.Unwrap(type)));
        }

        return AbstractValue.Of(owner.IsFold ? owner : context.Objects.Tested(context.Paths.Step(owner.Path!, field), TypeFacts.Unwrap(type), owner.Guard));
    }

    private static ITypeSymbol? SlotType(ITypeSymbol? owner, int slot) => owner switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple when slot < tuple.TupleElements.Length => tuple.TupleElements[slot].Type,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } when slot < arguments.Length => arguments[slot],
        _ => TypeFacts.ElementType(owner),
    };

    private (ITypeSymbol? Type, ISymbol? Member) Declaration(AbstractObject owner, int field)
    {
        var ownerType = owner.Type as ITypeSymbol;
        switch (field)
        {
            case FieldId.Element:
                return (TypeFacts.ElementType(ownerType), null);
            case FieldId.Key:
                return (ownerType is null ? null : TypeFacts.DictionaryArguments(ownerType)?.Key, null);
            case FieldId.Content or FieldId.BoundReceiver or FieldId.Inner:
                return (null, null);
        }

        if (FieldId.IsSlot(field))
        {
            return (SlotType(ownerType, field - FieldId.FirstSlot), null);
        }

        var symbol = context.Members.Symbol(field) is { } declared ? Overriding(ownerType, declared) : null;
        return symbol switch
        {
            IPropertySymbol property => (Constructed(ownerType, property) is IPropertySymbol p ? p.Type : property.Type, property),
            IFieldSymbol member => (Constructed(ownerType, member) is IFieldSymbol f ? f.Type : member.Type, member),
            IEventSymbol member => (member.Type, member),
            ILocalSymbol local => (local.Type, null),
            IParameterSymbol parameter => (parameter.Type, parameter),
            _ => (null, null),
        };
    }

    /// <summary>The override that the owner's type has, whose own mark speaks before the inherited one.</summary>
    private static ISymbol Overriding(ITypeSymbol? owner, ISymbol member)
    {
        if (member is not IPropertySymbol { IsStatic: false } property || !(property.IsVirtual || property.IsAbstract))
        {
            return member;
        }

        for (var type = owner; type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, property.ContainingType); type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(property.Name))
            {
                if (candidate is IPropertySymbol { IsOverride: true })
                {
                    return candidate;
                }
            }
        }

        return member;
    }

    /// <summary>The member as the owner's construction of a generic type has it.</summary>
    private static ISymbol Constructed(ITypeSymbol? owner, ISymbol member)
    {
        if (member.ContainingType is not { IsGenericType: true } generic)
        {
            return member;
        }

        foreach (var type in Bases(owner))
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, generic.OriginalDefinition))
            {
                foreach (var candidate in type.GetMembers(member.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member))
                    {
                        return candidate;
                    }
                }
            }
        }

        return member;
    }

    private static IEnumerable<INamedTypeSymbol> Bases(ITypeSymbol? type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        if (type is not null)
        {
            foreach (var item in type.AllInterfaces)
            {
                yield return item;
            }
        }
    }
}
