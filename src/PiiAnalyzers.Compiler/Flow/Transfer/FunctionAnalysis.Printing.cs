using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>
/// What of a value is disclosed when it is printed, logged or serialised. Decided by the type that will really be there:
/// the allocated type where it is known, else the declared one, else it is left to the caller.
/// </content>
internal sealed partial class FunctionAnalysis
{
    /// <summary>Levels of members that printing and serialising look into (LIMITS 2).</summary>
    private const int MaxPrintDepth = 5;

    /// <summary>Objects that one printing looks into one by one (LIMITS 2); after that each type is looked into once more.</summary>
    private const int MaxPrinted = 400;

    private readonly HashSet<ITypeSymbol> _printedTypes = new(SymbolEqualityComparer.Default);
    private IOperation? _printing;
    private int _printed, _printings;

    /// <summary>A structured log takes the object apart: what is masked there stays hidden.</summary>
    private bool _isDestructuring;

    /// <summary>A hole of an interpolated string: a type that formats itself does so there, whatever its <c>ToString()</c> would show.</summary>
    private LabelSet Formatted(AbstractValue value, ITypeSymbol? type)
    {
        var labels = LabelSet.Empty;
        var plain = value;
        foreach (var item in value.Objects)
        {
            if (TypeFacts.Unwrap(item.Type as ITypeSymbol ?? type) is INamedTypeSymbol actual && FormatMethodOf(actual) is { } method)
            {
                labels = labels.Union(InvokeExactly(method, AbstractValue.Of(item), [AbstractValue.Clean, AbstractValue.Clean], [null, null], _printing!, method.ReturnType, null, null, Lift.All).Labels);
                plain = plain.WithObjects(plain.Objects.Remove(item));
            }
        }

        return plain.Objects.IsEmpty && !value.Objects.IsEmpty ? labels.Union(value.Labels) : labels.Union(Project(plain, type, Projection.Print));
    }

    /// <summary>The <c>IFormattable.ToString</c> that a type of the compilation has; null when it has none.</summary>
    private static IMethodSymbol? FormatMethodOf(INamedTypeSymbol type) =>
        TypeFacts.IsDeclaredInSource(type)
        && TypeHierarchy.ResolveOnly(type, static item => item is { Name: "IFormattable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) is { ContainingType: { } owner } method
        && TypeFacts.IsDeclaredInSource(owner)
            ? method
            : null;

    private LabelSet Project(AbstractValue value, ITypeSymbol? type, Projection projection)
    {
        if (_printings == 0)
        {
            _printed = 0;
            _printedTypes.Clear();
        }

        _printings++;
        var labels = Project(value, type, projection, 0);
        _printings--;
        return labels;
    }

    /// <summary>
    /// In a wide graph the paths multiply at every level, the types do not: past the budget, an object nobody has written to is
    /// skipped when one of its type was seen, which has the same marked members.
    /// </summary>
    private bool IsPrinted(AbstractObject item, ITypeSymbol? type)
    {
        if (type is null || _printed++ < MaxPrinted || _heap.Find(item.Id) is { Fields.IsEmpty: false } || _printedTypes.Add(type))
        {
            return false;
        }

        _record.Limits.Add(2);
        return true;
    }

    private LabelSet Project(AbstractValue value, ITypeSymbol? type, Projection projection, int depth)
    {
        if (projection is Projection.Print or Projection.Log && TypeFacts.IsTask(type))
        {
            return LabelSet.Empty;
        }

        type = TypeFacts.Unwrap(type);
        // What is text here is text, whatever objects the value was cast or matched from.
        if (projection == Projection.Content || depth > MaxPrintDepth || type?.SpecialType == SpecialType.System_String)
        {
            return value.Labels;
        }

        if (value.Objects.IsEmpty)
        {
            return projection is Projection.Print or Projection.Log && IsTypeNameOnly(type, projection) ? LabelSet.Empty : value.Labels;
        }

        var result = LabelSet.Empty;
        foreach (var item in value.Objects)
        {
            result = result.Union(ProjectObject(item, Actual(item, type), value.Labels, projection, depth));
        }

        return result;
    }

    private static bool IsTypeNameOnly(ITypeSymbol? type, Projection projection) =>
        PrintForm.Of(type).Kind == PrintKind.TypeName && !(projection == Projection.Log && TypeFacts.IsEnumerable(type));

    /// <summary>The more telling of what the object is and what the expression says.</summary>
    private static ITypeSymbol? Actual(AbstractObject item, ITypeSymbol? declared)
    {
        if (item.Type is not ITypeSymbol known)
        {
            return declared;
        }

        return !item.IsExact && declared is not null && PrintForm.Of(known).Kind == PrintKind.Dynamic ? declared : known;
    }

    private LabelSet ProjectObject(AbstractObject item, ITypeSymbol? type, LabelSet own, Projection projection, int depth)
    {
        if (IsPrinted(item, type))
        {
            return own;
        }

        if (projection is Projection.Serialize or Projection.Deep)
        {
            return own.Union(Reach(item, type, projection, depth));
        }

        if (projection == Projection.Log && TypeFacts.IsEnumerable(type) && PrintForm.Of(type).Kind is PrintKind.TypeName or PrintKind.Dynamic or PrintKind.Library)
        {
            return own.Union(ProjectElements(item, type, projection, depth));
        }

        var form = PrintForm.Of(type);
        switch (form.Kind)
        {
            case PrintKind.TypeName:
                return LabelSet.Empty;
            case PrintKind.Scalar:
                return own;
            case PrintKind.Members:
                return own.Union(ProjectMembers(item, (INamedTypeSymbol)type!, projection, depth));
            case PrintKind.Slots:
                return own.Union(ProjectSlots(item, (INamedTypeSymbol)type!, projection, depth));
            case PrintKind.Override:
                var printed = item.IsExact
                    ? InvokeExactly(form.Method!, AbstractValue.Of(item), [], [], _printing!, form.Method!.ReturnType, null, null, Lift.All)
                    : InvokeVirtual(form.Method!, AbstractValue.Of(item), [], [], _printing!, form.Method!.ReturnType, null, Lift.All);
                return own.Union(printed.Labels);
            case PrintKind.Appended:
                var builder = Allocate(_printing!.Syntax, form.Method!.Parameters[0].Type, index: 800);
                InvokeExactly(form.Method, AbstractValue.Of(item), [AbstractValue.Of(builder)], [null], _printing, form.Method.ReturnType, null, null, Lift.All);
                return own.Union(ReadCell(builder, FieldId.Content).Labels);
            case PrintKind.Library:
                return own.Union(Reach(item, type, Projection.Deep, depth));
            default:
                return item.Kind == ObjectKind.Symbolic
                    ? own.Union(LabelSet.Of(_context.InputLabel(item.Path!, projection)))
                    : own.Union(ReadCell(item, FieldId.Content).Labels);
        }
    }

    private LabelSet ProjectElements(AbstractObject item, ITypeSymbol? type, Projection projection, int depth)
    {
        var element = TypeFacts.ElementType(type);
        var result = Project(ReadElements(AbstractValue.Of(item)), element, projection, depth + 1);
        return type is not null && TypeFacts.DictionaryArguments(type) is { } pair
            ? result.Union(Project(ReadCell(item, FieldId.Key), pair.Key, projection, depth + 1))
            : result;
    }

    private LabelSet ProjectSlots(AbstractObject item, INamedTypeSymbol tuple, Projection projection, int depth)
    {
        var result = LabelSet.Empty;
        for (var i = 0; i < tuple.TupleElements.Length; i++)
        {
            // The elements of a tuple print with their own ToString, even in a structured log.
            result = result.Union(Project(ReadSlot(AbstractValue.Of(item), i), tuple.TupleElements[i].Type, projection == Projection.Log ? Projection.Print : projection, depth + 1));
        }

        return result;
    }

    private LabelSet ProjectMembers(AbstractObject item, INamedTypeSymbol type, Projection projection, int depth)
    {
        var result = LabelSet.Empty;
        var inner = projection == Projection.Log ? Projection.Print : projection;
        foreach (var member in PublicMembers(type, isSerializing: projection is Projection.Serialize or Projection.Deep))
        {
            if (_isDestructuring && _context.Marks.IsMaskedInLogs(member))
            {
                continue;
            }

            var (value, memberType) = member switch
            {
                IPropertySymbol property => (ReadProperty(AbstractValue.Of(item), property, _printing!), property.Type),
                IFieldSymbol field => (ReadMember(AbstractValue.Of(item), field, field.Type, _printing!), field.Type),
                _ => (AbstractValue.Bottom, null!),
            };
            result = result.Union(Project(value, memberType, inner, depth + 1));
        }

        return result;
    }

    /// <summary>Everything a serialiser, or whoever is handed the whole object, gets to see.</summary>
    private LabelSet Reach(AbstractObject item, ITypeSymbol? type, Projection projection, int depth)
    {
        var result = ReadCell(item, FieldId.Content).Labels;
        if (depth > MaxPrintDepth)
        {
            return result;
        }

        if (TypeFacts.IsEnumerable(type))
        {
            result = result.Union(ProjectElements(item, type, projection, depth));
        }

        if (type is INamedTypeSymbol named && (TypeFacts.IsDeclaredInSource(type) || type.IsAnonymousType))
        {
            return result.Union(ProjectMembers(item, named, projection, depth));
        }

        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return result.Union(ProjectSlots(item, tuple, projection, depth));
        }

        result = result.Union(WrittenCells(item, projection, depth));
        if (item.Kind == ObjectKind.Symbolic && PrintForm.Of(type).Kind is PrintKind.Dynamic or PrintKind.Library or PrintKind.TypeName && !TypeFacts.IsEnumerable(type))
        {
            result = result.Union(LabelSet.Of(_context.InputLabel(item.Path!, projection)));
        }

        return type is INamedTypeSymbol library ? result.Union(MarkedMembers(item, library)) : result;
    }

    /// <summary>What was stored in a library object through its properties, collections included.</summary>
    private LabelSet WrittenCells(AbstractObject item, Projection projection, int depth)
    {
        var result = LabelSet.Empty;
        if (_heap.Find(item.Id) is not { } cells)
        {
            return result;
        }

        foreach (var pair in cells.Fields.Entries())
        {
            if (pair.Key != FieldId.BoundReceiver)
            {
                var memberType = _context.Members.Symbol(pair.Key) switch
                {
                    IPropertySymbol property => property.Type,
                    IFieldSymbol field => field.Type,
                    _ => null,
                };
                result = result.Union(Project(pair.Value, memberType, projection, depth + 1));
            }
        }

        return result;
    }

    /// <summary>Marked members of a type from another assembly (a user of ASP.NET Identity).</summary>
    private LabelSet MarkedMembers(AbstractObject item, INamedTypeSymbol type)
    {
        var result = LabelSet.Empty;
        if (type.SpecialType != SpecialType.None || TypeFacts.IsSystem(type.ContainingNamespace))
        {
            return result;
        }

        foreach (var member in PublicMembers(type, isSerializing: true))
        {
            if (member is IPropertySymbol property && _context.Source(property) is not null)
            {
                result = result.Union(ReadMember(AbstractValue.Of(item), property, property.Type, _printing!).Labels);
            }
        }

        return result;
    }

    private static IEnumerable<ISymbol> PublicMembers(INamedTypeSymbol type, bool isSerializing)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
                    && member is IPropertySymbol { Parameters.IsEmpty: true, GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false }
                    && seen.Add(member.Name)
                    && !(isSerializing && IsIgnored(member)))
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsIgnored(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "JsonIgnoreAttribute" or "XmlIgnoreAttribute" or "IgnoreDataMemberAttribute" or "NonSerializedAttribute");
}
