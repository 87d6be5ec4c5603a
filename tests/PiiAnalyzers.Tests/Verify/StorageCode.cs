namespace PiiAnalyzers.Tests.Verify;

/// <summary>As much of Entity Framework Core and MongoDB as the rules about stored records know, and code that keeps customers with it.</summary>
internal static class StorageCode
{
    private const string Libraries = """

        namespace Microsoft.EntityFrameworkCore
        {
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            public class DbContext { protected virtual void OnModelCreating(ModelBuilder model) { } public DbSet<T> Set<T>() where T : class => new DbSet<T>(); public void Remove(object record) { } }
            public class DbSet<T> where T : class { public void Add(T record) { } public void Remove(T record) { } }
            public class ModelBuilder { public EntityTypeBuilder<T> Entity<T>() where T : class => new EntityTypeBuilder<T>(); }
            public interface IEntityTypeConfiguration<T> where T : class { void Configure(EntityTypeBuilder<T> builder); }
        }
        namespace Microsoft.EntityFrameworkCore.Metadata.Builders
        {
            public class EntityTypeBuilder<T> { public PropertyBuilder Property<P>(System.Linq.Expressions.Expression<System.Func<T, P>> member) => new PropertyBuilder(); public PropertyBuilder Property(string name) => new PropertyBuilder(); }
            public class PropertyBuilder { public PropertyBuilder HasConversion<T>() => this; public PropertyBuilder HasMaxLength(int length) => this; public PropertyBuilder IsEncrypted() => this; public void SetValueConverter(object converter) { } }
        }
        namespace MongoDB.Driver { public interface IMongoCollection<T> { } }
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        """;

    /// <summary>Code under the usings, with the libraries after it; <c>using PiiAnalyzers;</c> is left to whoever compiles it.</summary>
    public static string With(string code) => Usings + "\n" + code + Libraries;

    /// <summary>The usings without the libraries, for records that only say <c>[Table]</c>.</summary>
    public static string Tables(string code) => string.Join('\n', Usings.Split('\n').Where(static line => !line.Contains("EntityFrameworkCore", StringComparison.Ordinal))) + "\n" + code;

    /// <summary>The same, and a context that keeps customers.</summary>
    public static string Kept(string code) => With(code + "\npublic class ShopContext : DbContext { public DbSet<Customer> Customers { get; set; } = null!; }");

    /// <summary>The findings are those of the markup, in a project without a policy.</summary>
    public static Task AloneAsync(string code) => RuleVerifier.SourceAsync("#nullable enable\nusing PiiAnalyzers;\n" + code);
}
