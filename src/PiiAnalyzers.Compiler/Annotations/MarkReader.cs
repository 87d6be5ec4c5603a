using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>
/// Answers whether a symbol is personal data: by its own attribute, by one set on it from outside, or by the mark of a symbol
/// it overrides, implements or stands for. One per compilation; safe to call from any thread; every answer is remembered.
/// </summary>
internal sealed class MarkReader
{
    private static readonly ConditionalWeakTable<Compilation, MarkReader> Readers = new();

    private readonly ConcurrentDictionary<ISymbol, PersonalDataMark?> _marks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MarkAttributeKind> _kinds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<ForeignMarkRow>> _foreign = new(SymbolEqualityComparer.Default);
    private readonly ForeignMarkTable _table;
    private readonly MarkScope _scope;
    private readonly Lazy<ExternalAnnotations> _annotations;
    private readonly PrivacyPolicy? _policy;
    private readonly Func<string, int?>? _tierOf;

    /// <param name="compilation">The compilation whose symbols are asked for.</param>
    /// <param name="listed">The attributes that the project lists as marks (<see cref="ListedMarks"/>).</param>
    /// <param name="policy">Gives marks that name a category of its own the tier of that category.</param>
    public MarkReader(Compilation compilation, string listed = "", PrivacyPolicy? policy = null)
    {
        Listed = listed;
        _policy = policy;
        _tierOf = policy is null ? null : key => PolicyTiers.OfCategory(policy, key);
        _table = listed.Length == 0 ? ForeignMarkTable.BuiltIn : ForeignMarkTable.With(listed);
        _scope = new MarkScope(compilation);
        _annotations = new Lazy<ExternalAnnotations>(() => new ExternalAnnotations(_scope.Assemblies, _tierOf));
    }

    /// <summary>
    /// Whether the compilation or its references can contain any mark: an assembly within reach defines a mark attribute.
    /// False means that nothing needs to be registered.
    /// </summary>
    public bool AnyMarkPossible => _scope.AnyMarkPossible;

    /// <summary>Names by which attributes of other libraries are written that are read as marks, with their argument where it matters: <c>DataType.EmailAddress</c>.</summary>
    public IEnumerable<string> ForeignNames => _table.WrittenNames;

    private string Listed { get; }

    /// <summary>The reader that all parts of one compilation share.</summary>
    public static MarkReader For(Compilation compilation) => Readers.GetValue(compilation, static key => new MarkReader(key));

    /// <summary>As <see cref="For(Compilation)"/>, with the marks that the project lists and the tiers of its policy. From then on both give this one.</summary>
    public static MarkReader For(Compilation compilation, AnalyzerOptions options)
    {
        var listed = ListedMarks.Of(compilation, options);
        var policy = PolicyFile.Of(options, CancellationToken.None)?.Policy;
        lock (Readers)
        {
            var known = For(compilation);
            if (known.Listed == listed && ReferenceEquals(known._policy, policy))
            {
                return known;
            }

            Readers.Remove(compilation);
            return Readers.GetValue(compilation, key => new MarkReader(key, listed, policy));
        }
    }

    /// <summary>
    /// The mark of a property, field, parameter, method (its return value) or type (its every value; inherited from base types and
    /// interfaces), or null. The mark of a member's type is not the member's: ask for both.
    /// </summary>
    public PersonalDataMark? Read(ISymbol symbol)
    {
        if (!AnyMarkPossible || !CanCarryMark(symbol))
        {
            return null;
        }

        var definition = Definition(symbol);
        return _marks.TryGetValue(definition, out var known) ? known : Search(definition);
    }

    /// <summary>Whether symbols of an assembly can carry marks: it defines a mark attribute or reaches one through its references.</summary>
    public bool CanHoldMarks(IAssemblySymbol? assembly) => _scope.CanHoldMarks(assembly);

    /// <summary>Whether the type or a member of it is marked from outside.</summary>
    public bool IsAnnotated(INamedTypeSymbol type) => AnyMarkPossible && _annotations.Value.Contains(type);

    /// <summary>Every mark that is set from outside.</summary>
    public IEnumerable<PersonalDataMark> Annotations => AnyMarkPossible ? _annotations.Value.All : [];

    /// <summary>Whether an attribute class is a mark, ours or foreign; not if it only implies one.</summary>
    public bool IsMarkAttribute(INamedTypeSymbol? attributeClass) => KindOf(attributeClass) switch
    {
        MarkAttributeKind.None => false,
        MarkAttributeKind.Foreign => RowsOf(attributeClass!).Any(static row => row.Meaning is ForeignMeaning.Mark),
        _ => true,
    };

    /// <summary>Whether the member is masked or left out where Serilog destructures the object that holds it.</summary>
    public bool IsMaskedInLogs(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (KindOf(attribute.AttributeClass) is MarkAttributeKind.Foreign
                && RowsOf(attribute.AttributeClass!).Any(static row => row.Meaning is ForeignMeaning.Masked or ForeignMeaning.Hidden))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Looks through everything a symbol can inherit from, nearest first. The faces of a member refer to each other (a property
    /// and its positional parameter), so each is visited once; if none is marked, all of them are known to be unmarked.
    /// </summary>
    private PersonalDataMark? Search(ISymbol definition)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { definition };
        var pending = new Queue<ISymbol>();
        pending.Enqueue(definition);
        while (pending.Count > 0)
        {
            var symbol = pending.Dequeue();
            if (ReadDirect(symbol) is { } mark)
            {
                return _marks.GetOrAdd(definition, mark);
            }

            foreach (var source in MarkInheritance.Sources(symbol))
            {
                var next = Definition(source);
                if (visited.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        foreach (var symbol in visited)
        {
            _marks.TryAdd(symbol, null);
        }

        return null;
    }

    private PersonalDataMark? ReadDirect(ISymbol symbol)
    {
        if (FindExternal(symbol) is { } external)
        {
            return external;
        }

        if (!_scope.CanHoldMarks(symbol.ContainingAssembly))
        {
            return null;
        }

        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        if (symbol is IMethodSymbol returning && FindMark(returning.GetReturnTypeAttributes(), symbol, type) is { } returned)
        {
            return returned;
        }

        return FindMark(symbol.GetAttributes(), symbol, type);
    }

    private PersonalDataMark? FindExternal(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => _annotations.Value.Find(type, ""),
        IPropertySymbol or IFieldSymbol or IMethodSymbol => _annotations.Value.Find(symbol.ContainingType, symbol.Name),
        _ => null,
    };

    private PersonalDataMark? FindMark(ImmutableArray<AttributeData> attributes, ISymbol symbol, ITypeSymbol? type)
    {
        PersonalDataMark? foreign = null;
        foreach (var attribute in attributes)
        {
            var kind = KindOf(attribute.AttributeClass);
            if (kind is MarkAttributeKind.Own or MarkAttributeKind.OwnDerived)
            {
                return MarkAttributeParser.Parse(attribute, kind, symbol.Name, _tierOf);
            }

            // What says personal data counts before what implies it.
            if (kind is MarkAttributeKind.Foreign && foreign is null or { IsImplied: true })
            {
                foreign = ForeignMarkParser.Parse(attribute, RowsOf(attribute.AttributeClass!), symbol, type) ?? foreign;
            }
        }

        return foreign;
    }

    /// <summary>What an attribute class means as a mark.</summary>
    public MarkAttributeKind KindOf(INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is null)
        {
            return MarkAttributeKind.None;
        }

        var definition = attributeClass.OriginalDefinition;
        return _kinds.TryGetValue(definition, out var kind) ? kind : _kinds.GetOrAdd(definition, MarkAttributeParser.Classify(definition, _table));
    }

    private ImmutableArray<ForeignMarkRow> RowsOf(INamedTypeSymbol attributeClass) => _foreign.GetOrAdd(attributeClass.OriginalDefinition, _table.RowsOf);

    private static bool CanCarryMark(ISymbol symbol) =>
        symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol or IMethodSymbol or INamedTypeSymbol;

    /// <summary>One symbol for all faces of a member: constructed, reduced from an extension, nullable.</summary>
    private static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } => underlying.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } reduced } => reduced.OriginalDefinition,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { ReducedFrom: { } reduced } } parameter
            when parameter.Ordinal + 1 < reduced.Parameters.Length => reduced.OriginalDefinition.Parameters[parameter.Ordinal + 1],
        _ => symbol.OriginalDefinition,
    };
}
