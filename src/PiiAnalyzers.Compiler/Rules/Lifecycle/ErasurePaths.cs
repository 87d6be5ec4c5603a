using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Relevance;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// PII5002: records of people that a program keeps and has no code to delete or erase. By identifiers alone, and only where nobody else
/// can do it: in an application, or where the store is not visible outside. What may be a way counts as one.
/// </summary>
internal sealed class ErasurePaths(Compilation compilation, MarkReader marks, StoredTypes stored, FindingReview review)
{
    private static readonly ImmutableHashSet<string> Erasing = ImmutableHashSet.Create(
        StringComparer.Ordinal, "delete", "deletes", "erase", "erasing", "erasure", "purge", "anonymize", "anonymise", "pseudonymize", "pseudonymise", "forget", "wipe", "sweep", "cleanup", "expire", "ttl");

    /// <summary>Ways that serve every record: those of the library, statements in another language, sets of any type.</summary>
    private static readonly ImmutableHashSet<string> ForAll = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ErasePersonalData", "EraseAsync", "ApplyRetention", "ApplyRetentionAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSql", "ExecuteSqlAsync",
        "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync", "ExecuteSqlCommand", "ExecuteNonQuery", "ExecuteNonQueryAsync");

    private static readonly string[] Elsewhere = ["File", "Directory", "Cookies", "Cache", "Blob", "MapDelete", "HttpDelete"];

    private readonly object _lock = new();
    private readonly NameVerdicts _erasing = new(Erasing.Contains);
    private HashSet<string>? _erased;

    public void Check(StoredType item, ISymbol place, SymbolAnalysisContext context)
    {
        if (!IsClosed(item.Holder) || item.Type.IsAbstract || place.Locations.FirstOrDefault(static location => location.IsInSource) is not { } location
            || !PersonalMembers.Of(item.Type, marks).Any() || IsErased(item, context.CancellationToken))
        {
            return;
        }

        review.Report(
            Diagnostic.Create(
                PII5002NoErasurePath.Descriptor, location, item.Type.Name, $"is stored in {item.Display}, and no code deletes or erases it",
                "delete the record, or call ErasePersonalData on it, when the person asks or the time is over"),
            place,
            context);
    }

    private bool IsClosed(INamedTypeSymbol holder)
    {
        if (compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication)
        {
            return true;
        }

        for (var current = holder; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return !compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
            }
        }

        return false;
    }

    /// <summary>The record itself, or one it belongs to or that belongs to it: those go together.</summary>
    private bool IsErased(StoredType item, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _erased ??= Find(cancellationToken);
            return _erased.Contains("") || stored.All.Any(other => _erased.Contains(other.Type.Name) && (Leads(item.Type, other.Type) || Leads(other.Type, item.Type)));
        }
    }

    private static bool Leads(INamedTypeSymbol from, INamedTypeSymbol to)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { from };
        var pending = new Queue<INamedTypeSymbol>();
        pending.Enqueue(from);
        while (pending.Count > 0)
        {
            var type = pending.Dequeue();
            for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, to))
                {
                    return true;
                }

                foreach (var held in current.GetMembers().Select(PersonalMembers.TypeOf).OfType<INamedTypeSymbol>().SelectMany(static held => held.TypeArguments.OfType<INamedTypeSymbol>().Prepend(held)))
                {
                    if (held.TypeKind is TypeKind.Class && !held.DeclaringSyntaxReferences.IsEmpty && visited.Add(held.OriginalDefinition))
                    {
                        pending.Enqueue(held.OriginalDefinition);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Names of the record types that something erases; the empty name for any.</summary>
    private HashSet<string> Find(CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in stored.All)
        {
            names[item.Type.Name] = item.Type.Name;
            names[item.Place.Name] = item.Type.Name;
        }

        var erased = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => !IsGenerated(tree)))
        {
            foreach (var outline in TreeOutline.Of(tree, cancellationToken).Members)
            {
                Add(outline, names, erased);
            }
        }

        return erased;
    }

    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith(".Designer.cs", StringComparison.OrdinalIgnoreCase);

    private void Add(MemberOutline outline, Dictionary<string, string> names, HashSet<string> erased)
    {
        // A file with top-level statements is an outline of its own, with everything in it.
        var mentions = outline.Node is CompilationUnitSyntax unit ? Statements(unit) : outline.Mentions;
        var said = mentions.Concat(outline.Defines).ToList();
        if (said.Exists(ForAll.Contains))
        {
            erased.Add("");
            return;
        }

        var isRemoved = said.Exists(static name => name is "Remove" or "RemoveRange");
        var erasing = said.Where(_erasing.Of).ToList();
        if (!isRemoved && erasing.Count == 0)
        {
            return;
        }

        var found = said.Concat(outline.Types).Select(name => names.TryGetValue(name, out var type) ? type : null)
            .Concat(erasing.Concat(outline.Types).SelectMany(name => names.Where(pair => Names(name, pair.Key)).Select(static pair => pair.Value)))
            .OfType<string>().ToList();
        erased.UnionWith(found);

        // It erases something, and does not say what: perhaps this.
        if (found.Count == 0 && (said.Contains("Set") || (erasing.Count > 0 && !said.Exists(static name => Array.IndexOf(Elsewhere, name) >= 0))))
        {
            erased.Add("");
        }
    }

    private static IEnumerable<string> Statements(CompilationUnitSyntax unit) => unit.Members.OfType<GlobalStatementSyntax>()
        .SelectMany(static statement => statement.DescendantTokens())
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(static token => token.ValueText);

    /// <summary><c>DeleteCustomersAsync</c> speaks of customers.</summary>
    private static bool Names(string name, string type) => type.Length > 2 && name.Length > type.Length && name.IndexOf(type, StringComparison.Ordinal) >= 0;
}
