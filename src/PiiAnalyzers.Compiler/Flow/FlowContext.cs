using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow;

/// <summary>What every analysis of one compilation shares: numberings, marks, models, bodies. Used under the engine's lock.</summary>
internal sealed class FlowContext(Compilation compilation, MarkReader marks, ModelIndex models)
{
    private readonly Dictionary<ISymbol, SourceInfo> _sources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(string, string), SourceInfo> _librarySources = [];
    private readonly Dictionary<(int, int, ISymbol?), int> _deferred = [];
    private readonly Dictionary<ITypeSymbol, bool> _marked = new(SymbolEqualityComparer.Default);
    private readonly List<(AccessPath Path, ITypeSymbol Type)> _typeTests = [];
    private readonly Dictionary<(int, ITypeSymbol), int> _typeTestNumbers = new(TypeTestComparer.Instance);
    private readonly Dictionary<int, int> _objectGuards = [];
    private TypeHierarchy? _hierarchy;

    public Compilation Compilation { get; } = compilation;

    public MarkReader Marks { get; } = marks;

    public ModelIndex Models { get; } = models;

    public MemberTable Members { get; } = new();

    public SiteTable Sites { get; } = new();

    public ObjectTable Objects { get; } = new();

    public AccessPath.Table Paths { get; } = new();

    public OriginTable Origins { get; } = new();

    public PurposeTable Purposes { get; } = new();

    public BodyTable Bodies { get; } = new(compilation);

    public TreeOrder Trees { get; } = new(compilation);

    public TypeHierarchy Hierarchy => _hierarchy ??= new(Compilation, Trees);

    /// <summary>All static fields, as fields of one object.</summary>
    public AbstractObject Statics => Objects.Symbolic(Paths.Root(PathRoot.Static), null);

    /// <summary>Objects through which whatever is written to them leaves: <c>Console.Out</c>, a network stream, a file.</summary>
    public Dictionary<int, SinkInfo> Channels { get; } = [];

    /// <summary>What unwritten cells hold, by object and field: a function of declarations alone.</summary>
    public Dictionary<(int Owner, int Field), AbstractValue> InitialValues { get; } = [];

    /// <summary>Objects that came out of some targets of an open call, with the guard of that call (see <see cref="TaintLabel.Guard"/>).</summary>
    public IReadOnlyDictionary<int, int> ObjectGuards => _objectGuards;

    /// <summary>Purposes declared for all that is read from an object (<c>ForPurpose</c> on a whole object).</summary>
    public Dictionary<int, int> ObjectPurposes { get; } = [];

    /// <summary>The source that a mark on a symbol makes, or null.</summary>
    public SourceInfo? Source(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            return Source(underlying);
        }

        if (_sources.TryGetValue(symbol, out var known))
        {
            return known;
        }

        // What another library marks for its export but names nobody (EmailConfirmed) is no source.
        return Marks.Read(symbol) is { } mark and not { IsForeign: true, Identifiability: >= Tiers.NonIdentifying } && !IsSaidByRows(symbol) ? AddSource(symbol, mark) : null;
    }

    /// <summary>Whether a type, or a member that it declares or inherits, carries a mark.</summary>
    public bool IsMarked(ITypeSymbol type)
    {
        if (!_marked.TryGetValue(type, out var result))
        {
            result = Source(type) is not null;
            for (var current = type; !result && current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                result = current.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && Source(member) is not null);
            }

            _marked.Add(type, result);
        }

        return result;
    }

    /// <summary>Rows that say what a library's member gives out, or that it is nothing, know better than the library's own attribute on it.</summary>
    private bool IsSaidByRows(ISymbol symbol) =>
        symbol is IPropertySymbol or IFieldSymbol && !TypeFacts.IsDeclaredInSource(symbol.ContainingType) && Models.FindRead(symbol) is { } model && (model.IsNeutral || !model.Sources.IsEmpty);

    /// <summary>A source that a library row makes. Not among the marks: the same member may give out other things for another key.</summary>
    public SourceInfo LibrarySource(ISymbol symbol, string category, string? key, ITypeSymbol? receiver)
    {
        var display = SourceInfo.DisplayOf(symbol, key, receiver);
        if (!_librarySources.TryGetValue((display, category), out var source))
        {
            source = new SourceInfo(symbol, new PersonalDataMark(category, CategoryTaxonomy.Find(category)?.Tier ?? 0), display);
            _librarySources.Add((display, category), source);
        }

        return source;
    }

    public TaintLabel SourceLabel(SourceInfo source, int site) =>
        new(Origins.Source(source).Id, IsForeignKey(source.Mark) ? Tiers.Linkable : -1, purposes: 0, new Trace(site, null, null));

    /// <summary>A key that another library marks (<c>IdentityUser.Id</c>) is how a record is named without its data: as good as a pseudonym.</summary>
    private static bool IsForeignKey(PersonalDataMark mark) => mark is { IsForeign: true, CategoryKey: "OnlineIdentifier", Identifiability: Tiers.Linkable };

    public TaintLabel InputLabel(AccessPath path, Projection projection, int purposes = 0) =>
        new(Origins.Input(path, projection).Id, redactedTo: -1, purposes, trace: null);

    /// <summary>Where the data of a label was read first, or null when that is not in a function.</summary>
    public SyntaxNode? ReadAt(TaintLabel label)
    {
        var trace = label.Trace;
        while (trace?.Previous is { } previous)
        {
            trace = previous;
        }

        return trace is null or { Site: < 0 } ? null : Sites.Node(trace.Site);
    }

    /// <summary>A stable number for a call that callers resolve.</summary>
    public int DeferredNumber(int site, AccessPath target, ISymbol? method)
    {
        var key = (site, target.Id, method?.OriginalDefinition);
        if (!_deferred.TryGetValue(key, out var number))
        {
            _deferred.Add(key, number = _deferred.Count);
        }

        return number;
    }

    /// <summary>Objects that callees made and this call site knows by names of its own depend on an open call; those it had before do not.</summary>
    public void Guard(ImmutableArray<AbstractObject> items, int callSite, int guard)
    {
        foreach (var item in items)
        {
            if (guard != 0 && Objects.IsImport(item, callSite))
            {
                _objectGuards[item.Id] = guard;
            }
        }
    }

    /// <summary>The guard of what is read of an input behind a test for a type.</summary>
    public int TypeTestGuard(AccessPath path, ITypeSymbol type)
    {
        if (!_typeTestNumbers.TryGetValue((path.Id, type), out var number))
        {
            _typeTestNumbers.Add((path.Id, type), number = _typeTests.Count);
            _typeTests.Add((path, type));
        }

        return -1 - number;
    }

    public (AccessPath Path, ITypeSymbol Type) TypeTest(int guard) => _typeTests[-1 - guard];

    private SourceInfo AddSource(ISymbol symbol, PersonalDataMark mark)
    {
        var source = new SourceInfo(symbol, mark, SourceInfo.DisplayOf(symbol));
        _sources.Add(symbol, source);
        return source;
    }

    private sealed class TypeTestComparer : IEqualityComparer<(int Path, ITypeSymbol Type)>
    {
        public static readonly TypeTestComparer Instance = new();

        public bool Equals((int Path, ITypeSymbol Type) x, (int Path, ITypeSymbol Type) y) =>
            x.Path == y.Path && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((int Path, ITypeSymbol Type) test) => unchecked((test.Path * 397) ^ SymbolEqualityComparer.Default.GetHashCode(test.Type));
    }
}
