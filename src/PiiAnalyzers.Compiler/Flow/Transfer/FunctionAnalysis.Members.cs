using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Fields, properties and elements.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue Owner(IOperation? instance, ISymbol member) =>
        instance is null || member.IsStatic ? AbstractValue.Of(_context.Statics) : Evaluate(instance);

    private AbstractValue EvaluateField(IFieldReferenceOperation operation)
    {
        var owner = Owner(operation.Instance, operation.Field);
        if (operation.Field is { ContainingType.IsTupleType: true })
        {
            var slot = _context.Members.Of(operation.Field);
            return FieldId.IsSlot(slot) ? ReadSlot(owner, slot - FieldId.FirstSlot) : ReadField(owner, slot).AddLabels(owner.Labels);
        }

        return ReadMember(owner, operation.Field, operation.Type, operation);
    }

    private AbstractValue EvaluateProperty(IPropertyReferenceOperation operation)
    {
        var owner = Owner(operation.Instance, operation.Property);
        if (operation.Property.Parameters.Length > 0)
        {
            return EvaluateIndexer(operation, owner);
        }

        return ReadProperty(owner, operation.Property, operation, IsVirtual(operation.Property, operation.Instance));
    }

    /// <summary>The one type that a value surely has, for rows that name an inherited member on it.</summary>
    private static ITypeSymbol? TypeOf(AbstractValue value) => value.Objects.Length == 1 ? value.Objects[0].Type as ITypeSymbol : null;

    private static bool IsVirtual(ISymbol member, IOperation? instance) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && instance is not IInstanceReferenceOperation { Syntax.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression };

    private AbstractValue ReadProperty(AbstractValue owner, IPropertySymbol property, IOperation operation, bool isVirtual = false)
    {
        if (_context.Source(property) is not null || property.GetMethod is not { } getter)
        {
            return ReadMember(owner, property, property.Type, operation);
        }

        if (_context.Models.FindRead(property, TypeOf(owner)) is { } model)
        {
            return ApplyModel(model, getter, owner, [], [], operation, property.Type);
        }

        if (property.Name == "Value" && property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return owner;
        }

        return HasBodyOrOverrides(getter, isVirtual)
            ? Invoke(getter, owner, [], [], operation, isVirtual, property.Type)
            : ReadMember(owner, property, property.Type, operation);
    }

    private bool HasBodyOrOverrides(IMethodSymbol accessor, bool isVirtual) =>
        TypeFacts.IsDeclaredInSource(accessor.ContainingType)
        && (_context.Bodies.Find(accessor, _cancellationToken) is not null || (isVirtual && _context.Hierarchy.Targets(accessor).Length > (accessor.IsAbstract ? 0 : 1)));

    /// <summary>Reads a member's cell, with its mark. What an object as a whole was tainted with, its members are too.</summary>
    private AbstractValue ReadMember(AbstractValue owner, ISymbol member, ITypeSymbol? type, IOperation operation)
    {
        var field = _context.Members.Of(member);
        var source = _context.Source(member);
        if (source is { Mark.Identifiability: Tiers.Aggregated })
        {
            return AbstractValue.Unknown;
        }

        var isExternal = !TypeFacts.IsDeclaredInSource(member.ContainingType);
        var site = Site(operation.Syntax);
        var result = AbstractValue.Bottom;
        foreach (var item in owner.Objects)
        {
            result = result.Join(PurposedBy(item, ReadMarked(item, field, source, isExternal, TypeFacts.CanCarry(type) && !TypeFacts.IsNumber(type), site)));
            if (item is { Kind: ObjectKind.Symbolic, IsFold: false } && source is null)
            {
                _direct.Add(_context.Paths.Step(item.Path!, field).Id);
            }
        }

        if (owner.Objects.IsEmpty)
        {
            result = source is null ? Opaque(operation.Syntax, type, field) : AbstractValue.Of(_context.SourceLabel(source, site)).Join(Opaque(operation.Syntax, type, field));
        }

        if (source is null && TypeFacts.CanCarry(type) && !(isExternal && TypeFacts.IsNumber(type) && !IsNumeric(owner, member.ContainingType)))
        {
            result = result.AddLabels(owner.Labels);
        }

        result = result.IsBottom ? AbstractValue.Unknown : result;
        return Located(WithTypeMark(result, type, operation), site);
    }

    private static bool IsNumeric(AbstractValue owner, ITypeSymbol type) => owner.Objects.IsEmpty && TypeFacts.IsScalar(type) && type.SpecialType != SpecialType.System_String;

    private AbstractValue ReadMarked(AbstractObject item, int field, SourceInfo? source, bool isExternal, bool carries, int site)
    {
        var cells = _heap.Find(item.Id);
        var storage = StorageIn(item, field);
        var written = cells?.Fields.Find(storage);
        var exposed = cells is not null && cells.Has(ObjectFlags.Exposed);
        AbstractValue value;
        if (written is null)
        {
            value = item.Kind != ObjectKind.Allocation ? _initial.Initial(item, storage)
                : source is not null && (exposed || isExternal) ? AbstractValue.Of(_context.SourceLabel(source, site))
                : isExternal || exposed ? AbstractValue.Unknown : AbstractValue.Clean;
        }
        else if (source is null || (written.IsClean && !exposed) || IsRedacted(written))
        {
            value = written;
        }
        else
        {
            value = AbstractValue.Unknown.WithObjects(written.Objects).AddLabels(LabelSet.Of(_context.SourceLabel(source, site)));
        }

        return isExternal && source is null && carries ? value.AddLabels(ReadCell(item, FieldId.Content).Labels) : value;
    }

    private static bool IsRedacted(AbstractValue value) => !value.Labels.IsEmpty && value.Labels.Labels.All(static label => label.RedactedTo >= 0);

    /// <summary>Labels that came out of a declaration get the place where they were read.</summary>
    private static AbstractValue Located(AbstractValue value, int site) =>
        value.Labels.Labels.Any(static label => label.Trace is { Site: -1 })
            ? value.WithLabels(value.Labels.Select(label => label.Trace is { Site: -1 } ? label.With(new Trace(site, null, null)) : label)).AddLabels(LabelSet.Empty)
            : value;

    private void WriteProperty(IPropertyReferenceOperation target, AbstractValue value, IOperation source)
    {
        var property = target.Property;
        var owner = OwnerToWrite(target.Instance, property);
        if (property.Parameters.Length > 0)
        {
            WriteIndexer(target, owner, value, source);
            return;
        }

        if (property.ReturnsByRef)
        {
            if (property.GetMethod is { } byReference && WriteReferred(byReference, owner, [], [], value, target))
            {
                return;
            }

            WriteField(owner, FieldId.Element, value, weak: true);
            return;
        }

        var isVirtual = IsVirtual(property, target.Instance);
        if (property.SetMethod is { } setter)
        {
            if (_context.Models.FindWrite(property, TypeOf(owner)) is { } model)
            {
                ApplyModel(model, setter, owner, [value], [source], target, null);
            }
            else if (HasBodyOrOverrides(setter, isVirtual))
            {
                Invoke(setter, owner, [value], [source], target, isVirtual, null);
                if (_context.Source(property) is null)
                {
                    return;
                }
            }
        }

        WriteMember(owner, property, value, source);
    }

    private void WriteMember(AbstractValue owner, ISymbol member, AbstractValue value, IOperation source)
    {
        WriteField(owner, _context.Members.Of(member), value);
        if (_recording && IsMarkable(member))
        {
            foreach (var label in value.Labels.Labels)
            {
                if (_context.Origins[label.Origin].Source is SourceInfo info && label.RedactedTo < 0)
                {
                    _record.Add(new UnmarkedMember(member, info, source.Syntax));
                }
            }
        }
    }

    /// <summary>A declared member that could carry a mark and does not.</summary>
    private bool IsMarkable(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol
        && member is { IsImplicitlyDeclared: false, ContainingType: { IsTupleType: false, IsAnonymousType: false } type }
        && TypeFacts.IsDeclaredInSource(type)
        && _context.Source(member) is null
        && !(member is IFieldSymbol { Type.TypeKind: TypeKind.TypeParameter } or IPropertySymbol { OriginalDefinition.Type.TypeKind: TypeKind.TypeParameter })
        && !IsBackingField(member);

    /// <summary>A field that the setter of a marked property writes is part of that property.</summary>
    private bool IsBackingField(ISymbol member) =>
        _body.Method is { AssociatedSymbol: IPropertySymbol property } && _context.Source(property) is not null
        && SymbolEqualityComparer.Default.Equals(property.ContainingType, member.ContainingType);

    private AbstractValue EvaluateIndexer(IPropertyReferenceOperation operation, AbstractValue owner)
    {
        var (values, operands) = Arguments(operation.Arguments, operation.Property.Parameters.Length);
        if (operation.Property.GetMethod is not { } getter)
        {
            return AbstractValue.Unknown;
        }

        if (_context.Source(operation.Property) is { } source)
        {
            return AbstractValue.Of(_context.SourceLabel(source, Site(operation.Syntax)));
        }

        if (_context.Models.FindRead(operation.Property, TypeOf(owner)) is { } model)
        {
            return ApplyModel(model, getter, owner, values, operands, operation, operation.Type);
        }

        if (HasBodyOrOverrides(getter, IsVirtual(operation.Property, operation.Instance)))
        {
            return Invoke(getter, owner, values, operands, operation, IsVirtual(operation.Property, operation.Instance), operation.Type);
        }

        var result = ReadElements(owner);
        return result.IsBottom ? Opaque(operation.Syntax, operation.Type) : result;
    }

    private void WriteIndexer(IPropertyReferenceOperation target, AbstractValue owner, AbstractValue value, IOperation source)
    {
        var (values, operands) = Arguments(target.Arguments, target.Property.Parameters.Length);
        if (target.Property.SetMethod is not { } setter)
        {
            WriteField(owner, FieldId.Element, value, weak: true);
            return;
        }

        ReportExceptionData(target.Instance, value, source);
        var all = values.Append(value).ToArray();
        if (_context.Models.FindWrite(target.Property, TypeOf(owner)) is { } model)
        {
            ApplyModel(model, setter, owner, all, [.. operands, source], target, null);
        }
        else if (HasBodyOrOverrides(setter, IsVirtual(target.Property, target.Instance)))
        {
            Invoke(setter, owner, all, [.. operands, source], target, IsVirtual(target.Property, target.Instance), null);
        }
        else
        {
            WriteField(owner, FieldId.Element, value, weak: true);
            foreach (var key in values)
            {
                WriteField(owner, FieldId.Key, key, weak: true);
            }
        }
    }

    private AbstractValue EvaluateElement(IArrayElementReferenceOperation operation)
    {
        var owner = Evaluate(operation.ArrayReference);
        foreach (var index in operation.Indices)
        {
            Evaluate(index);
        }

        if (operation.Type is IArrayTypeSymbol && operation.Indices.Length == 1 && operation.Indices[0].Type?.Name == "Range")
        {
            return Copy(owner, operation.Syntax);
        }

        var value = (ConstantIndex(operation) ?? IndexFromEnd(operation, owner)) is { } slot ? ReadSlot(owner, slot) : ReadElements(owner);
        return value.IsBottom ? Opaque(operation.Syntax, operation.Type) : Located(value, Site(operation.Syntax));
    }

    private int? IndexFromEnd(IArrayElementReferenceOperation operation, AbstractValue owner) =>
        operation.Indices.Length == 1 && FromEnd(operation.Indices[0]) is { } distance && LengthOf(owner) is { } length && length >= distance ? length - distance : null;

    private static int? ConstantIndex(IArrayElementReferenceOperation operation) =>
        operation.Indices.Length == 1 && operation.Indices[0].ConstantValue is { HasValue: true, Value: int index } && index is >= 0 and < FieldId.SlotCount ? index : null;

    private void WriteElement(IArrayElementReferenceOperation target, AbstractValue value)
    {
        var owner = Evaluate(target.ArrayReference);
        if (ConstantIndex(target) is not { } index)
        {
            WriteField(owner, FieldId.Element, value, weak: true);
            return;
        }

        foreach (var item in owner.Objects)
        {
            WriteCell(item, FieldId.Slot(index), value, weak: owner.Objects.Length > 1 || item.Kind != ObjectKind.Allocation);
        }
    }

    private AbstractValue EvaluateImplicitIndexer(IImplicitIndexerReferenceOperation operation)
    {
        var owner = Evaluate(operation.Instance);
        Evaluate(operation.Argument);
        if (TypeFacts.IsScalar(operation.Instance.Type))
        {
            return owner;
        }

        if (operation.IndexerSymbol is IMethodSymbol slice && TypeFacts.IsDeclaredInSource(slice.ContainingType))
        {
            return Invoke(slice, owner, [AbstractValue.Clean, AbstractValue.Clean], [null, null], operation, IsVirtual(slice, operation.Instance), operation.Type);
        }

        if (operation.IndexerSymbol is IPropertySymbol { GetMethod: { } getter } && TypeFacts.IsDeclaredInSource(getter.ContainingType))
        {
            return Invoke(getter, owner, [AbstractValue.Clean], [operation.Argument], operation, IsVirtual(getter, operation.Instance), operation.Type);
        }

        if (FromEnd(operation.Argument) is { } distance && LengthOf(owner) is { } length && length >= distance)
        {
            return ReadSlot(owner, length - distance);
        }

        if (operation.Argument.Type?.Name == "Range")
        {
            return operation.Instance.Type is IArrayTypeSymbol ? Copy(owner, operation.Syntax) : owner;
        }

        return ReadElements(owner);
    }

    /// <summary>The 1 of <c>^1</c>.</summary>
    private static int? FromEnd(IOperation index) =>
        index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int distance } } ? distance : null;

    /// <summary>The number of slots of an array whose elements were all listed.</summary>
    private int? LengthOf(AbstractValue array) =>
        array.Objects.Length == 1 && _lengths.TryGetValue(array.Objects[0].Id, out var length) ? length : null;

    private readonly Dictionary<int, int> _lengths = [];
    private readonly HashSet<int> _direct = [];
}
