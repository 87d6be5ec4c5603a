using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Reuse;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>How values of a type are handled, from the point of view of one root type; gathers the carriers on the way.</summary>
internal sealed class ValueParser(TypeIndex index, ISymbol within, TypeReads reads, CancellationToken cancellation)
{
    private readonly Dictionary<(ITypeSymbol Type, bool IsWhole), string> _locals = new(CarrierKey.Instance);
    private readonly Queue<(INamedTypeSymbol Type, bool IsWhole, string ClassName)> _pending = new();
    private readonly Dictionary<(ITypeSymbol Type, bool IsWhole), INamedTypeSymbol> _shared = new(CarrierKey.Instance);

    /// <summary>A type that holds ever larger constructions of itself would have carriers without end.</summary>
    private const int MaximumLocals = 50;
    private const int MaximumNesting = 4;

    /// <summary>The types that were looked at.</summary>
    public TypeReads Reads => reads;

    /// <summary>Types that lead to personal data and whose code all types of the assembly share.</summary>
    public IEnumerable<(INamedTypeSymbol Type, bool IsWhole)> Shared => _shared.Select(static item => (item.Value, item.Key.IsWhole));

    /// <param name="isWhole">Every part of the value is personal, since the mark is on the value; else only its marked parts are.</param>
    public ValueModel Parse(ITypeSymbol type, bool isWhole, int depth = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        reads.Add(type);
        if (depth > 12 || type.TypeKind is TypeKind.Error or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer || type.IsRefLikeType || IsTask(type))
        {
            return ValueModel.None;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Wrap(ValueKind.Nullable, type, "", "", $"{Child(0)}?", Parse(nullable.TypeArguments[0], isWhole, depth + 1));
        }

        if (ScalarTypes.Find(type) is { } scalar)
        {
            return scalar;
        }

        if (!isWhole && type is INamedTypeSymbol marked && index.IsMarked(marked) && marked.TypeKind is not TypeKind.Interface)
        {
            return Object(marked, isWhole);
        }

        return Collection(type, isWhole, depth) ?? Other(type, isWhole);
    }

    /// <summary>Carriers found so far, which only the root can name, that have not been handed out.</summary>
    public bool TryTakeLocal(out INamedTypeSymbol type, out bool isWhole, out string className)
    {
        var isAny = _pending.Count > 0;
        (type, isWhole, className) = isAny ? _pending.Dequeue() : default;
        return isAny;
    }

    private ValueModel? Collection(ITypeSymbol type, bool isWhole, int depth)
    {
        var create = CollectionTypes.Create(type, NameParser.Bare(type));
        if (CollectionTypes.Entry(type) is { } entry)
        {
            var key = Parse(entry.Key, true, depth + 1);
            return Wrap(
                key.Kind is ValueKind.Text or ValueKind.Scalar ? ValueKind.Map : ValueKind.Entries, type, Enumerated(type), create, $"<{Child(1)}>", key, Parse(entry.Value, isWhole, depth + 1));
        }

        if (CollectionTypes.Element(type) is { } element)
        {
            return Wrap(ValueKind.Sequence, type, Enumerated(type), create, $"{Child(0)}[]", Parse(element, isWhole, depth + 1));
        }

        return type is INamedTypeSymbol { IsTupleType: true } tuple
            ? Wrap(ValueKind.Tuple, type, "", "", "any[]", tuple.TupleElements.Select(slot => Parse(slot.Type, isWhole, depth + 1)).ToArray())
            : null;
    }

    private ValueModel Other(ITypeSymbol type, bool isWhole)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named)
        {
            if (!isWhole && index.IsService(named))
            {
                return ValueModel.None;
            }

            if (isWhole ? IsOurs(named) : index.Holds(named, reads))
            {
                return Object(named, isWhole);
            }

            return isWhole || (named.TypeKind is TypeKind.Class && !named.IsSealed && IsOurs(named)) ? Unknown(type) : ValueModel.None;
        }

        return type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Array || type.SpecialType is SpecialType.System_Object
            ? Unknown(type)
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
            return Object(type, NameParser.Code(type, isPartial));
        }

        if (Nesting(type) > MaximumNesting)
        {
            return Unknown(type);
        }

        if (!HasTypeParameter(type) && index.Compilation.IsSymbolAccessibleWithin(type, index.Compilation.Assembly))
        {
            _shared[(type, isWhole)] = type;
            return Object(type, NameParser.CarrierCode(type, isWhole, index.Compilation));
        }

        if (!_locals.TryGetValue((type, isWhole), out var className))
        {
            if (_locals.Count >= MaximumLocals)
            {
                return Unknown(type);
            }

            className = $"{type.Name}Code{(_locals.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            _locals.Add((type, isWhole), className);
            _pending.Enqueue((type, isWhole, className));
        }

        return Object(type, className);
    }

    /// <summary>Types whose public members are theirs to show: of this project, or of one that knows marks. A framework type's are not.</summary>
    private bool IsOurs(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, index.Compilation.Assembly) || index.Marks.CanHoldMarks(type.ContainingAssembly);

    private static string Child(int index) => $"<child{index.ToString(CultureInfo.InvariantCulture)}>";

    private ValueModel Object(INamedTypeSymbol type, string code) =>
        new(ValueKind.Object, NameParser.Annotated(type), type.IsReferenceType, Shape: code + ".Shape", JsonType: "{0}", IsRecord: type.IsReferenceType && MemberAccess.IsCopied(type, index.Compilation));

    private static ValueModel Unknown(ITypeSymbol type) => new(ValueKind.Unknown, NameParser.Annotated(type), !type.IsValueType);

    private static ValueModel Wrap(ValueKind kind, ITypeSymbol type, string text, string parse, string jsonType, params ValueModel[] children)
    {
        if (Array.Exists(children, static child => child.Kind is ValueKind.None))
        {
            return ValueModel.None;
        }

        for (var child = 0; child < children.Length; child++)
        {
            jsonType = jsonType.Replace(Child(child), children[child].JsonType);
        }

        return new ValueModel(
            kind, NameParser.Annotated(type), type.IsReferenceType, text, parse, "", jsonType, kind is not ValueKind.Tuple && CollectionTypes.CanFill(type), ImmutableArray.Create(children));
    }

    /// <summary>The default of these structs throws when it is enumerated; a collection of somebody's own may be enumerable in two ways.</summary>
    private static string Enumerated(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return "";
        }

        var item = CollectionTypes.Entry(type) is { } entry
            ? $"global::System.Collections.Generic.KeyValuePair<{NameParser.Annotated(entry.Key)}, {NameParser.Annotated(entry.Value)}>"
            : NameParser.Annotated(CollectionTypes.Element(type)!);
        var sequence = $"global::System.Collections.Generic.IEnumerable<{item}>";
        return (named.IsValueType, named.Name) switch
        {
            (true, "ImmutableArray") => $"({{0}}.IsDefault ? null : ({sequence}){{0}})",
            (true, "ArraySegment") => $"({{0}}.Array == null ? null : ({sequence}){{0}})",
            _ when NameParser.NamespaceOf(named).StartsWith("System", StringComparison.Ordinal) => "",
            _ => $"{{0}} as {sequence}",
        };
    }

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || (named.ContainingType is { } outer && HasTypeParameter(outer)),
        _ => false,
    };

    /// <summary>How deep type arguments lie in type arguments.</summary>
    public static int Nesting(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Nesting(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => 1 + named.TypeArguments.Max(Nesting),
        _ => 0,
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
