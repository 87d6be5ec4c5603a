using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// What the rows say of the members a compilation uses. Rows named for a member merge; <c>*</c> rows speak for members that no row names.
/// A <c>neutral</c> row in the project's own files silences all that the built-in rows say of the member. Safe for concurrent use.
/// </summary>
internal sealed class ModelIndex
{
    // A file is parsed once however many compilations an editing session makes of it.
    private static readonly ConditionalWeakTable<SourceText, ModelFile> ParsedFiles = new();

    private readonly ModelTable _table;
    private readonly ImmutableHashSet<string> _wildcardSinkNames;
    private readonly ConcurrentDictionary<ISymbol, MemberModel?>[] _models;
    private readonly ConcurrentDictionary<(ISymbol Member, INamedTypeSymbol Type), MemberModel?>[] _inherited;
    private readonly ConcurrentDictionary<INamedTypeSymbol, RowLineage> _lineages = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, MemberModel?>[] _compute;
    private readonly Func<INamedTypeSymbol, RowLineage> _computeLineage;

    private ModelIndex(ModelTable table, ImmutableHashSet<string> wildcardSinkNames, ImmutableArray<ModelProblem> problems)
    {
        _table = table;
        _wildcardSinkNames = wildcardSinkNames;
        Problems = problems;
        var accesses = new[] { MemberAccess.Any, MemberAccess.Read, MemberAccess.Write };
        _models = Array.ConvertAll(accesses, static _ => new ConcurrentDictionary<ISymbol, MemberModel?>(SymbolEqualityComparer.Default));
        _inherited = Array.ConvertAll(accesses, static _ => new ConcurrentDictionary<(ISymbol Member, INamedTypeSymbol Type), MemberModel?>(MemberOfTypeComparer.Instance));
        _compute = Array.ConvertAll<MemberAccess, Func<ISymbol, MemberModel?>>(accesses, access => member => Compute(member, access));
        _computeLineage = type => RowLineage.Of(type, _table);
    }

    /// <summary>Rows of the project's files that cannot be used, by path and position.</summary>
    public ImmutableArray<ModelProblem> Problems { get; }

    /// <summary>Rows for members that give out personal data nobody marked, and for members that lead to their types.</summary>
    public ImmutableArray<ModelRow> Sources => _table.Sources;

    /// <summary>Some indexer is a sink, which <see cref="MentionsSinkName"/> cannot see.</summary>
    public bool HasIndexerSinks => _table.Sinks.HasIndexers;

    public static ModelIndex Create(
        Compilation compilation,
        IEnumerable<(string Path, SourceText Text)> additional,
        CancellationToken cancellationToken = default)
    {
        var rows = ImmutableArray.CreateBuilder<ModelRow>();
        var problems = ImmutableArray.CreateBuilder<ModelProblem>();
        foreach (var (path, text) in additional.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var file = Parse(path, text, cancellationToken);
            rows.AddRange(file.Rows);
            problems.AddRange(file.Problems);
        }

        var table = rows.Count == 0 ? ModelTable.BuiltIn : ModelTable.BuiltIn.With(rows.ToImmutable());
        return new ModelIndex(table, NamesUnderWildcardSinks(compilation, table), problems.ToImmutable());
    }

    /// <summary>
    /// The model of a method (reduced or not), constructor, accessor, property, field or event; null when no row speaks of it.
    /// An accessor has the ports of its own way of access; a property or field has both: better ask <see cref="FindRead"/> and <see cref="FindWrite"/>.
    /// </summary>
    /// <param name="member">The member as it is used, type arguments included.</param>
    /// <param name="receiverType">
    /// Type of the object it is used on, where known: rows may name a member for a derived type that inherits it
    /// (<c>HMAC.ComputeHash</c>), and then they replace those of the declaring type.
    /// </param>
    public MemberModel? Find(ISymbol member, ITypeSymbol? receiverType = null) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => Find(property, receiverType, MemberAccess.Read),
        IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } => Find(property, receiverType, MemberAccess.Write),
        IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove, AssociatedSymbol: { } @event } => Find(@event, receiverType, MemberAccess.Any),
        _ => Find(member, receiverType, MemberAccess.Any),
    };

    /// <summary>What reading a property or field does.</summary>
    public MemberModel? FindRead(ISymbol propertyOrField, ITypeSymbol? receiverType = null) => Find(propertyOrField, receiverType, MemberAccess.Read);

    /// <summary>What setting a property or field does, by a setter or through the reference a getter returns. The value set is the argument after the index parameters.</summary>
    public MemberModel? FindWrite(ISymbol propertyOrField, ITypeSymbol? receiverType = null) => Find(propertyOrField, receiverType, MemberAccess.Write);

    /// <summary>
    /// Whether some sink has this name (or constructs a type of this simple name), for a look at the syntax before binding.
    /// A target-typed <c>new(…)</c> and an indexer mention no name: see <see cref="HasIndexerSinks"/>.
    /// </summary>
    public bool MentionsSinkName(string identifier) =>
        _table.Sinks.Names.Contains(identifier) || _wildcardSinkNames.Contains(identifier);

    private static ModelFile Parse(string path, SourceText text, CancellationToken cancellationToken)
    {
        if (ParsedFiles.TryGetValue(text, out var known) && known.Path == path)
        {
            return known;
        }

        var file = ModelParser.Parse(path, text, isBuiltIn: false, cancellationToken);
        return known is null ? ParsedFiles.GetValue(text, _ => file) : file;
    }

    private static ImmutableHashSet<string> NamesUnderWildcardSinks(Compilation compilation, ModelTable table) =>
        table.Sinks.WildcardTypes
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .SelectMany(static type => type.GetMembers().Select(static member => member.Name).Concat([type.Name]))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private MemberModel? Find(ISymbol member, ITypeSymbol? receiverType, MemberAccess access)
    {
        if (member.ContainingType is null)
        {
            return null;
        }

        var definition = (member is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced : member).OriginalDefinition;
        var model = FindInherited(definition, receiverType, access) ?? _models[(int)access].GetOrAdd(definition, _compute[(int)access]);
        return model?.WithoutPairs is { } plain && !PairTypes.AreAmongArgumentsOf(member) ? plain : model;
    }

    /// <summary>The model by rows that name the member for a type which inherits it: those of the most derived such type.</summary>
    private MemberModel? FindInherited(ISymbol definition, ITypeSymbol? receiverType, MemberAccess access)
    {
        if (definition.IsStatic || receiverType is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } type)
        {
            return null;
        }

        var declaring = definition.ContainingType;
        for (var at = type.OriginalDefinition; at is not null && !SymbolEqualityComparer.Default.Equals(at, declaring); at = at.BaseType?.OriginalDefinition)
        {
            if (OwnRows(at) is { } rows && rows.Of(definition.Name) is { IsEmpty: false } named)
            {
                return _inherited[(int)access].GetOrAdd((definition, at), key => ComputeInherited(key.Member, key.Type, named, access));
            }
        }

        return null;
    }

    private TypeRows? OwnRows(INamedTypeSymbol type) =>
        _lineages.GetOrAdd(type, _computeLineage).Levels is [{ IsOwn: true } own, ..] ? own.Rows : null;

    private static MemberModel? ComputeInherited(ISymbol definition, INamedTypeSymbol type, ImmutableArray<ModelRow> rows, MemberAccess access)
    {
        // A member of that name which the type declares itself is another member: its own lookup finds the rows.
        if (type.GetMembers(definition.Name).Any())
        {
            return null;
        }

        var model = new MemberModelBuilder();
        foreach (var row in rows.Where(row => row.Signature.Matches(definition)))
        {
            model.Add(row, MemberShape.Of(definition, access));
        }

        return model.Build();
    }

    private MemberModel? Compute(ISymbol member, MemberAccess access)
    {
        var lineage = _lineages.GetOrAdd(member.ContainingType.OriginalDefinition, _computeLineage);
        if (lineage.IsEmpty || MemberIdentity.Of(member) is not { } identity)
        {
            return null;
        }

        var model = new MemberModelBuilder();
        foreach (var level in lineage.Levels)
        {
            AddNamedRows(model, level, identity, access);
        }

        if (!model.HasRows)
        {
            foreach (var level in lineage.Levels)
            {
                AddRows(model, level, level.Rows.Wildcards, identity.Subject, access);
            }
        }

        return model.Build();
    }

    private static void AddNamedRows(MemberModelBuilder model, RowLineage.Level level, MemberIdentity identity, MemberAccess access)
    {
        var rows = level.Rows.Of(identity.NameIn(level.Type));
        if (!rows.IsEmpty && (level.IsOwn ? identity.Subject : identity.CounterpartIn(level.Type)) is { } counterpart)
        {
            // The body of an implementation that is at hand says more than the rows of what it implements; that it redacts is still its promise.
            if (!level.IsOwn && HasBodyAtHand(identity.Subject))
            {
                rows = rows.RemoveAll(static row => row is { IsBuiltIn: true, Kind: not RowKind.Redactor });
            }

            AddRows(model, level, rows, counterpart.OriginalDefinition, access);
        }
    }

    private static bool HasBodyAtHand(ISymbol member) => !member.IsAbstract && !member.DeclaringSyntaxReferences.IsEmpty;

    private static void AddRows(MemberModelBuilder model, RowLineage.Level level, ImmutableArray<ModelRow> rows, ISymbol definition, MemberAccess access)
    {
        foreach (var row in rows)
        {
            if ((level.IsOwn || row.Subtypes) && row.Signature.Matches(definition))
            {
                model.Add(row, MemberShape.Of(definition, access));
            }
        }
    }
}
