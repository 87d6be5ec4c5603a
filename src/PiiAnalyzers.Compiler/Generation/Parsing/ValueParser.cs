using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>How values of a type are written, from the point of view of one root type; gathers the carriers on the way.</summary>
internal sealed class ValueParser(TypeIndex index, INamedTypeSymbol root, ISymbol within, CancellationToken cancellation)
{
    private readonly Dictionary<(ITypeSymbol Type, bool IsWhole), int> _carriers = new(CarrierKey.Instance);
    private readonly Queue<(INamedTypeSymbol Type, bool IsWhole, int Index)> _pending = new();

    /// <summary>A type that holds ever larger constructions of itself would have carriers without end.</summary>
    private const int MaximumCarriers = 200;

    /// <param name="isWhole">Every part of the value is personal, since the mark is on the value; else only its marked parts are.</param>
    public ValueModel Parse(ITypeSymbol type, bool isWhole, int depth = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > 12 || type.TypeKind is TypeKind.Error or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer || type.IsRefLikeType || IsTask(type))
        {
            return ValueModel.None;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Wrap(ValueKind.Nullable, "", true, Parse(nullable.TypeArguments[0], isWhole, depth + 1));
        }

        if (ScalarTypes.Find(type) is { } scalar)
        {
            return scalar;
        }

        if (!isWhole && type is INamedTypeSymbol marked && index.IsMarked(marked))
        {
            return Object(marked, isWhole);
        }

        return Collection(type, isWhole, depth) ?? Other(type, isWhole);
    }

    /// <summary>Carriers found so far that have not been handed out.</summary>
    public bool TryTakeCarrier(out INamedTypeSymbol type, out bool isWhole, out int number)
    {
        if (_pending.Count == 0)
        {
            (type, isWhole, number) = (root, false, 0);
            return false;
        }

        (type, isWhole, number) = _pending.Dequeue();
        return true;
    }

    private ValueModel? Collection(ITypeSymbol type, bool isWhole, int depth)
    {
        if (CollectionTypes.Entry(type) is { } entry)
        {
            return Wrap(ValueKind.Dictionary, DefaultTest(type), type.IsReferenceType, Parse(entry.Key, true, depth + 1), Parse(entry.Value, isWhole, depth + 1));
        }

        if (CollectionTypes.Element(type) is { } element)
        {
            return Wrap(ValueKind.Sequence, DefaultTest(type), type.IsReferenceType, Parse(element, isWhole, depth + 1));
        }

        return type is INamedTypeSymbol { IsTupleType: true } tuple
            ? Wrap(ValueKind.Tuple, "", false, tuple.TupleElements.Select(slot => Parse(slot.Type, isWhole, depth + 1)).ToArray())
            : null;
    }

    private ValueModel Other(ITypeSymbol type, bool isWhole)
    {
        var isReference = !type.IsValueType;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named)
        {
            if (isWhole ? IsOurs(named) : index.Holds(named))
            {
                return Object(named, isWhole);
            }

            return isWhole || (named.TypeKind is TypeKind.Class && !named.IsSealed && IsOurs(named)) ? new ValueModel(ValueKind.Unknown, "", isReference) : ValueModel.None;
        }

        return type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Array || type.SpecialType is SpecialType.System_Object
            ? new ValueModel(ValueKind.Unknown, "", isReference)
            : ValueModel.None;
    }

    private ValueModel Object(INamedTypeSymbol type, bool isWhole)
    {
        if (!index.Compilation.IsSymbolAccessibleWithin(type, within))
        {
            return ValueModel.None;
        }

        if (!isWhole && index.IsRoot(type, cancellation))
        {
            var isPartial = DeclarationFilter.IsPartial(type.OriginalDefinition, cancellation);
            return new ValueModel(ValueKind.Object, NameParser.Code(type, isPartial) + ".Shape", type.IsReferenceType);
        }

        if (!_carriers.TryGetValue((type, isWhole), out var number))
        {
            if (_carriers.Count >= MaximumCarriers)
            {
                return new ValueModel(ValueKind.Unknown, "", type.IsReferenceType);
            }

            number = _carriers.Count;
            _carriers.Add((type, isWhole), number);
            _pending.Enqueue((type, isWhole, number));
        }

        return new ValueModel(ValueKind.Object, "Shape" + number.ToString(CultureInfo.InvariantCulture), type.IsReferenceType);
    }

    /// <summary>Types whose public members are theirs to show: of this project, or of one that knows marks. A framework type's are not.</summary>
    private bool IsOurs(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, index.Compilation.Assembly) || index.Marks.CanHoldMarks(type.ContainingAssembly);

    private static ValueModel Wrap(ValueKind kind, string expression, bool isReference, params ValueModel[] children) =>
        Array.Exists(children, static child => child.Kind is ValueKind.None)
            ? ValueModel.None
            : new ValueModel(kind, expression, isReference, ImmutableArray.Create(children));

    /// <summary>The default of these structs throws when it is enumerated.</summary>
    private static string DefaultTest(ITypeSymbol type) => type switch
    {
        { IsValueType: true, Name: "ImmutableArray" } => "{0}.IsDefault",
        { IsValueType: true, Name: "ArraySegment" } => "{0}.Array == null",
        _ => "",
    };

    private static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } or { Name: "CancellationToken" };

    private sealed class CarrierKey : IEqualityComparer<(ITypeSymbol Type, bool IsWhole)>
    {
        internal static readonly CarrierKey Instance = new();

        public bool Equals((ITypeSymbol Type, bool IsWhole) x, (ITypeSymbol Type, bool IsWhole) y) =>
            x.IsWhole == y.IsWhole && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((ITypeSymbol Type, bool IsWhole) value) =>
            SymbolEqualityComparer.Default.GetHashCode(value.Type) + (value.IsWhole ? 1 : 0);
    }
}
