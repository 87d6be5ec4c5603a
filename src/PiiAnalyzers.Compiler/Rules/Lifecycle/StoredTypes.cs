using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>
/// The types whose records the compilation keeps, by what says so for certain: contexts and configurations of Entity Framework, maps of
/// NHibernate, collections of MongoDB and LiteDB, <c>[Table]</c>, and <c>IPersonalDataStore&lt;T&gt;</c>. Found once, when first asked for.
/// </summary>
internal sealed class StoredTypes
{
    private const string Store = "PiiAnalyzers.IPersonalDataStore";

    private static readonly string[] Contexts = ["Microsoft.EntityFrameworkCore.DbContext", "System.Data.Entity.DbContext"];

    private static readonly string[] Sets = ["Microsoft.EntityFrameworkCore.DbSet", "System.Data.Entity.DbSet", "System.Data.Entity.IDbSet"];

    private static readonly string[] Collections = ["MongoDB.Driver.IMongoCollection", "LiteDB.ILiteCollection", "LiteDB.LiteCollection"];

    private static readonly string[] Tables =
    [
        "System.ComponentModel.DataAnnotations.Schema.TableAttribute", "Dapper.Contrib.Extensions.TableAttribute", "SQLite.TableAttribute",
        "LinqToDB.Mapping.TableAttribute", "System.Data.Linq.Mapping.TableAttribute",
    ];

    private static readonly string[] Maps =
    [
        "FluentNHibernate.Mapping.ClassMap", "NHibernate.Mapping.ByCode.Conformist.ClassMapping", "System.Data.Entity.ModelConfiguration.EntityTypeConfiguration",
    ];

    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<ISymbol, StoredType>> _types;
    private readonly Lazy<ILookup<ISymbol, StoredType>> _foreign;

    public StoredTypes(Compilation compilation)
    {
        _compilation = compilation;
        _types = new(Find);
        _foreign = new(() => All.Where(item => !IsOwn(item.Type)).ToLookup<StoredType, ISymbol>(static item => item.Holder, SymbolEqualityComparer.Default));
    }

    public IEnumerable<StoredType> All => _types.Value.Values;

    public StoredType? Of(INamedTypeSymbol type) => _types.Value.TryGetValue(type.OriginalDefinition, out var found) ? found : null;

    /// <summary>Types of other assemblies whose records something in this type keeps.</summary>
    public IEnumerable<StoredType> KeptBy(INamedTypeSymbol holder) => _foreign.Value[holder];

    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    /// <summary>What a type keeps, read off its symbols.</summary>
    public static IEnumerable<(ITypeSymbol Type, ISymbol Place)> In(INamedTypeSymbol type)
    {
        if (type.TypeKind is not TypeKind.Class)
        {
            yield break;
        }

        var isContext = Array.Exists(Contexts, name => type.IsOrDerivesFrom(name));
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!isContext && !SymbolEqualityComparer.Default.Equals(current, type))
            {
                break;
            }

            foreach (var member in current.GetMembers())
            {
                if (!member.IsImplicitlyDeclared && PersonalMembers.TypeOf(member) is INamedTypeSymbol { TypeArguments: [var element] } held
                    && Array.Exists(isContext ? Sets : Collections, name => held.HasFullName(name)))
                {
                    yield return (element, SymbolEqualityComparer.Default.Equals(current, type) ? member : type);
                }
            }
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented is { TypeArguments: [var element], Name: "IPersonalDataStore" or "IEntityTypeConfiguration" }
                && (implemented.HasFullName(Store) || implemented.HasFullName("Microsoft.EntityFrameworkCore.IEntityTypeConfiguration")))
            {
                yield return (element, type);
            }
        }

        if (type.BaseType is { TypeArguments: [var mapped] } map && Array.Exists(Maps, name => map.HasFullName(name)))
        {
            yield return (mapped, type);
        }

        if (type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "TableAttribute" } kind && Array.Exists(Tables, name => kind.HasFullName(name))))
        {
            yield return (type, type);
        }
    }

    private Dictionary<ISymbol, StoredType> Find()
    {
        var found = new Dictionary<ISymbol, StoredType>(SymbolEqualityComparer.Default);
        foreach (var type in MarkedSymbols.Types(_compilation.Assembly.GlobalNamespace))
        {
            foreach (var (element, place) in In(type).Concat(Configured(type)))
            {
                if (element is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named && !found.ContainsKey(named.OriginalDefinition))
                {
                    found.Add(named.OriginalDefinition, new StoredType(named.OriginalDefinition, place, type));
                }
            }
        }

        return found;
    }

    /// <summary><c>modelBuilder.Entity&lt;T&gt;()</c> in the context.</summary>
    private IEnumerable<(ITypeSymbol Type, ISymbol Place)> Configured(INamedTypeSymbol type)
    {
        if (!Array.Exists(Contexts, name => type.IsOrDerivesFrom(name)))
        {
            yield break;
        }

        foreach (var reference in type.GetMembers("OnModelCreating").SelectMany(static method => method.DeclaringSyntaxReferences))
        {
            var model = default(SemanticModel);
            foreach (var name in reference.GetSyntax().DescendantNodes().OfType<GenericNameSyntax>())
            {
                if (name is { Identifier.ValueText: "Entity", TypeArgumentList.Arguments: [var argument] })
                {
                    model ??= _compilation.GetSemanticModel(reference.SyntaxTree);
                    if (model.GetTypeInfo(argument).Type is { } entity)
                    {
                        yield return (entity, type);
                    }
                }
            }
        }
    }
}
