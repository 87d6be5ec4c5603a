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
    private readonly Dictionary<(int, int, ISymbol?), int> _deferred = [];
    private TypeHierarchy? _hierarchy;
    private const int Linkable = 2, NonIdentifying = 3;

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
        return Marks.Read(symbol) is { } mark and not { IsForeign: true, Identifiability: >= NonIdentifying } ? AddSource(symbol, mark) : null;
    }

    /// <summary>A source that a library row makes.</summary>
    public SourceInfo LibrarySource(ISymbol symbol, string category) =>
        _sources.TryGetValue(symbol, out var known) ? known
            : AddSource(symbol, new PersonalDataMark(category, CategoryTaxonomy.Find(category)?.Tier ?? 0));

    public TaintLabel SourceLabel(SourceInfo source, int site) =>
        new(Origins.Source(source).Id, IsForeignKey(source.Mark) ? Linkable : -1, purposes: 0, new Trace(site, null, null));

    /// <summary>A key that another library marks (<c>IdentityUser.Id</c>) is how a record is named without its data: as good as a pseudonym.</summary>
    private static bool IsForeignKey(PersonalDataMark mark) => mark is { IsForeign: true, CategoryKey: "OnlineIdentifier", Identifiability: Linkable };

    public TaintLabel InputLabel(AccessPath path, Projection projection, int purposes = 0) =>
        new(Origins.Input(path, projection).Id, redactedTo: -1, purposes, trace: null);

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

    private SourceInfo AddSource(ISymbol symbol, PersonalDataMark mark)
    {
        var source = new SourceInfo(symbol, mark, SourceInfo.DisplayOf(symbol));
        _sources.Add(symbol, source);
        return source;
    }
}
