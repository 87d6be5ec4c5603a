using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>
/// Numbers members, captured variables and functions as fields. One number for all that share storage: an auto-property and
/// its backing field, a property and its overrides, a member and its constructions.
/// </summary>
internal sealed class MemberTable
{
    private readonly Dictionary<ISymbol, int> _ids = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _symbols = [];

    public int Of(ISymbol symbol)
    {
        var storage = Storage(symbol);
        if (storage is IFieldSymbol { ContainingType.IsTupleType: true } element && SlotOf(element) is { } slot)
        {
            return FieldId.Slot(slot);
        }

        if (!_ids.TryGetValue(storage, out var id))
        {
            _ids.Add(storage, id = FieldId.FirstMember + _symbols.Count);
            _symbols.Add(storage);
        }

        return id;
    }

    public ISymbol? Symbol(int field) => FieldId.IsMember(field) ? _symbols[field - FieldId.FirstMember] : null;

    private static int? SlotOf(IFieldSymbol element)
    {
        var slots = element.ContainingType.TupleElements;
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].Name == element.Name || (slots[i].CorrespondingTupleField ?? slots[i]).Name == element.Name)
            {
                return i;
            }
        }

        return null;
    }

    private static ISymbol Storage(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol owner })
        {
            symbol = owner;
        }

        if (symbol is IFieldSymbol { ContainingType.IsTupleType: true })
        {
            return symbol;
        }

        symbol = symbol.OriginalDefinition;
        while (symbol is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            symbol = overridden.OriginalDefinition;
        }

        return symbol;
    }
}
