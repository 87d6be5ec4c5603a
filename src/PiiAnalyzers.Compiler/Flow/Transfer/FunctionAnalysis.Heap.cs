using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Cells: read, write, allocate, copy.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue ReadCell(AbstractObject item, int field) => ReadCell(_heap, item, field);

    private AbstractValue ReadCell(PersistentMap<ObjectCells> heap, AbstractObject item, int field)
    {
        field = StorageIn(item, field);
        return heap.Find(item.Id)?.Fields.Find(field) ?? _initial.Initial(item, field);
    }

    private AbstractValue ReadField(AbstractValue owner, int field) => ReadField(_heap, owner, field);

    private AbstractValue ReadField(PersistentMap<ObjectCells> heap, AbstractValue owner, int field)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in owner.Objects)
        {
            result = result.Join(ReadCell(heap, item, field));
        }

        return result;
    }

    /// <summary>Everything a collection holds, whatever its index; for a scalar holder (span over a string) the holder itself.</summary>
    private AbstractValue ReadElements(AbstractValue collection) => ReadElements(_heap, collection);

    private AbstractValue ReadElements(PersistentMap<ObjectCells> heap, AbstractValue collection)
    {
        var result = AbstractValue.Bottom;
        foreach (var item in collection.Objects)
        {
            result = result.Join(ReadCell(heap, item, FieldId.Element));
            if (heap.Find(item.Id) is { } cells)
            {
                foreach (var pair in cells.Fields.Entries())
                {
                    if (FieldId.IsSlot(pair.Key))
                    {
                        result = result.Join(pair.Value);
                    }
                    else if (pair.Key is FieldId.Content)
                    {
                        result = result.AddLabels(pair.Value.Labels);
                    }
                }
            }
        }

        return result.AddLabels(collection.Labels);
    }

    private AbstractValue ReadSlot(AbstractValue owner, int index)
    {
        var result = AbstractValue.Bottom;
        var field = FieldId.Slot(index);
        foreach (var item in owner.Objects)
        {
            var isTuple = item.Type is ITypeSymbol { IsTupleType: true };
            var written = _heap.Find(item.Id)?.Fields.Find(field);
            result = result.Join(written ?? (item.Kind is ObjectKind.Allocation || isTuple ? _initial.Initial(item, field) : AbstractValue.Bottom));
            if (!isTuple)
            {
                result = result.Join(ReadCell(item, FieldId.Element));
            }
        }

        return result.AddLabels(owner.Labels);
    }

    private void WriteField(AbstractValue owner, int field, AbstractValue value, bool weak = false)
    {
        weak |= owner.Objects.Length != 1;
        foreach (var item in owner.Objects)
        {
            WriteCell(item, field, value, weak);
        }
    }

    private void WriteCell(AbstractObject item, int field, AbstractValue value, bool weak)
    {
        field = StorageIn(item, field);
        if (_recording && field is FieldId.Content or FieldId.Element && _context.Channels.TryGetValue(item.Id, out var channel))
        {
            Report(value.Labels, channel, _place ?? _printing!.Syntax, 0, ImmutableArray<Findings.Hop>.Empty);
        }

        var cells = _heap.Find(item.Id) ?? ObjectCells.New(item);
        if (weak || item.IsFold || cells.Has(ObjectFlags.Folded))
        {
            value = (cells.Fields.Find(field) ?? _initial.Initial(item, field)).Join(value);
        }

        _heap = _heap.Set(item.Id, cells.With(field, value));
        if (!ReferenceEquals(item, Frame))
        {
            Flag(value, ObjectFlags.Shared);
        }
    }

    private void Flag(AbstractValue value, ObjectFlags flag)
    {
        foreach (var item in value.Objects)
        {
            if (item.Kind is ObjectKind.Allocation or ObjectKind.Copy)
            {
                var cells = _heap.Find(item.Id) ?? ObjectCells.New(item);
                _heap = _heap.Set(item.Id, cells.With(flag));
            }
        }
    }

    /// <summary>Adds labels to what a library object has gathered.</summary>
    private void AddContent(AbstractValue owner, LabelSet labels)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        AddContent(owner, labels, 0);
    }

    /// <summary>What is written to a wrapper goes into what it wraps: a writer into its stream.</summary>
    private void AddContent(AbstractValue owner, LabelSet labels, int depth)
    {
        foreach (var item in owner.Objects)
        {
            WriteCell(item, FieldId.Content, AbstractValue.Of(labels), weak: true);
            if (depth < 3 && _heap.Find(item.Id)?.Fields.Find(FieldId.Inner) is { } inner)
            {
                AddContent(inner, labels, depth + 1);
            }
        }
    }

    /// <summary>A new object at a place. When the place runs again while older objects live on in other objects, they fold.</summary>
    private AbstractObject Allocate(SyntaxNode syntax, ITypeSymbol? type, int index = 0)
    {
        var item = _context.Objects.Allocation(Site(syntax), index, type);
        var cells = _heap.Find(item.Id);
        if (cells is null)
        {
            _heap = _heap.Set(item.Id, ObjectCells.New(item));
        }
        else
        {
            _heap = _heap.Set(item.Id, cells.Has(ObjectFlags.Shared) ? cells.With(ObjectFlags.Folded) : ObjectCells.New(item));
        }

        return item;
    }

    private AbstractValue Opaque(SyntaxNode syntax, ITypeSymbol? type, int index = 0) =>
        TypeFacts.IsTrackable(type) ? AbstractValue.Of(_context.Objects.Opaque(Site(syntax), index, TypeFacts.Unwrap(type))) : AbstractValue.Unknown;

    /// <summary>Copies every object of a value, one level: what assigning a struct and <c>with</c> do.</summary>
    private AbstractValue Copy(AbstractValue value, SyntaxNode syntax)
    {
        if (value.Objects.IsEmpty)
        {
            return value;
        }

        var copies = AbstractValue.Bottom;
        var site = Site(syntax);
        foreach (var item in value.Objects)
        {
            var copy = item.Kind == ObjectKind.Allocation
                ? _context.Objects.Allocation(site, 10_000 + item.Id, item.Type as ITypeSymbol)
                : _context.Objects.Copy(site, item, item.Type as ITypeSymbol);
            var fields = _heap.Find(item.Id)?.Fields ?? PersistentMap<AbstractValue>.Empty;
            _heap = _heap.Set(copy.Id, new ObjectCells(copy, fields, ObjectFlags.None));
            copies = copies.Join(AbstractValue.Of(copy));
        }

        return value.WithObjects(copies.Objects);
    }

    /// <summary>On an object of known type, an interface property is the property that implements it.</summary>
    private int StorageIn(AbstractObject item, int field)
    {
        if (!FieldId.IsMember(field) || !item.IsExact || item.Type is not INamedTypeSymbol type
            || _context.Members.Symbol(field) is not IPropertySymbol { ContainingType.TypeKind: TypeKind.Interface } property)
        {
            return field;
        }

        foreach (var candidate in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, property.ContainingType.OriginalDefinition))
            {
                foreach (var member in candidate.GetMembers(property.Name))
                {
                    if (type.FindImplementationForInterfaceMember(member) is { } implementation)
                    {
                        return _context.Members.Of(implementation);
                    }
                }
            }
        }

        return field;
    }
}
