using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Generated code of every shape of type compiles without a warning.</summary>
public sealed class ShapeTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing PiiAnalyzers;\n";

    public static TheoryData<string> Shapes => new()
    {
        "public partial class C { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; public int Id { get; set; } }",
        "public class C { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; }",
        "internal sealed class C { [PersonalData(\"contact.email\", Purposes = new[] { \"a\", \"b\" }, Retention = \"P1Y\", Reason = \"x\\\"y\")] internal string Email = \"\"; }",
        "public partial struct C { [PersonalData] public string Email; }",
        "public struct C { [PersonalData] public string Email; public int? Number { get; set; } }",
        "public partial record C([property: PersonalData] string Name, [PersonalData] string? Email, int Id);",
        "public record C([PersonalData] string Name);",
        "public partial record struct C([PersonalData] string Name);",
        "public readonly record struct C([PersonalData] string Name);",
        "public partial class Outer { private partial class C { [PersonalData] private string _name = \"\"; public string Get() => _name; } }",
        "public class Outer<T> { public class C<U> where U : class, new() { [PersonalData] public T? Value { get; set; } public U? Other { get; set; } } }",
        "public partial class Outer<T> where T : notnull { public partial class C<U> { [PersonalData] public T? Value { get; set; } public U? Other { get; set; } } }",
        "public partial class C<T> { [PersonalData] public List<T> Values { get; } = new(); }",
        "namespace N.@class { public partial class @event { [PersonalData] public string @string { get; set; } = \"\"; [PersonalData] public string Vārds { get; set; } = \"\"; } }",
        "public abstract partial class B { [PersonalData] public abstract string Name { get; } [PersonalData] private string _secret = \"\"; public string S() => _secret; } public partial class C : B { public override string Name => \"\"; [PersonalData] public string Own = \"\"; } public class D : C { [PersonalData] public new string Own { get; set; } = \"\"; }",
        "public class B { [PersonalData] public string Name { get; set; } = \"\"; } public partial class C : B { [PersonalData] public new string Name { get; set; } = \"\"; } public sealed class D : B { }",
        "public partial class C { [PersonalData] public string Name = \"\"; public C? Parent; public List<C> Children = new(); public Dictionary<string, C?> ByName = new(); public Dictionary<(int, int), C> ByPoint = new(); public C[][] Grid = new C[0][]; public (string, C) Pair; }",
        "public class C { [PersonalData] public string Name = \"\"; public Order? First; public IReadOnlyList<Order>? Orders; } public class Order { public C? Buyer; public int Total; public string Text { get; set; } = \"\"; }",
        "public class C { [PersonalData] public Address Home = new(); } public class Address { public string Street = \"\"; public Point? At; public Address? Next; internal int Hidden; } public struct Point { public double X, Y; }",
        "public partial class C { [PersonalData] public string Name = \"\"; public string ToRedactedString() => \"mine\"; public string ExportPersonalData => \"\"; public void WritePersonalData(int x) { } }",
        "public class C { [PersonalData] public static string S = \"\"; public const string K = \"\"; [PersonalData] public string Name = \"\"; [PersonalData] public Action? Run; [PersonalData] public string this[int i] => \"\"; public string Set { set { } } }",
        "[DataSubject] public partial class C { [DataSubjectId] public Guid Id { get; set; } [PersonalData] public DateTime? Born; [PersonalData] public DateOnly Day; [PersonalData] public TimeSpan Span; [PersonalData] public decimal Money; [PersonalData] public double Ratio; [PersonalData] public Uri? Site; [PersonalData] public byte[]? Photo; [PersonalData] public DayOfWeek Enum; [PersonalData] public System.Numerics.BigInteger Big; [PersonalData] public Half Half; [PersonalData] public Int128 Wide; [PersonalData] public nint Native; [PersonalData] public object? Any; [PersonalData] public System.Collections.Immutable.ImmutableArray<int> Frozen; [PersonalData] public System.Text.Json.JsonElement Json; [PersonalData] public char Letter; [PersonalData] public bool? Flag; [PersonalData] public System.IO.Stream? Stream; [PersonalData] public ReadOnlyMemory<byte> Bytes; [PersonalData] public System.Net.IPAddress? Ip; }",
        "[PersonalData(Category.GovernmentId)] public readonly struct Code { public Code(string v) => Value = v; public string Value { get; } } public class C { public Code Code { get; set; } public Code? Maybe { get; set; } public List<Code>? Many { get; set; } }",
        "public interface IPerson { [PersonalData] string Name { get; } } public class C : IPerson { public string Name => \"\"; public IPerson? Other { get; set; } public List<IPerson> All { get; } = new(); }",
        "public partial class C { [EmailData] public string Mail { get; set; } = \"\"; [CredentialData] public string? Password { get; set; } [PersonalData(Export = false)] public string Notes { get; set; } = \"\"; }",
        "public class User : Microsoft.AspNetCore.Identity.IdentityUser { public string Nick { get; set; } = \"\"; }",
        "public partial class U : Microsoft.AspNetCore.Identity.IdentityUser<int> { [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Nick { get; set; } = \"\"; }",
        "file class C { [PersonalData] public string Name = \"\"; } public static class S { [PersonalData] public static string Name = \"\"; } public ref struct R { [PersonalData] public string Name; }",
        "public partial class a { [PersonalData] public string Name = \"\"; } public partial class A { [PersonalData] public string name = \"\"; [PersonalData] public string Name = \"\"; }",
        "public class C { [Obsolete] [PersonalData] public string Old = \"\"; [Obsolete(\"x\", true)] [PersonalData] public string Gone = \"\"; }",
        "public class Animal { public int Age; } public class Dog : Animal { [PersonalData] public string Owner = \"\"; } public partial class C { [PersonalData] public string Name = \"\"; public Animal? Pet; public object? Any; } public partial class G<T> { [PersonalData] public string Name = \"\"; public T? Value { get; set; } }",
        "public partial class Box<T> { [PersonalData] public string Name = \"\"; } public partial class IntBox : Box<int> { [PersonalData] public string Label = \"\"; } public class Box { [PersonalData] public string Name = \"\"; public Box<string>? Inner; }",
        "public partial interface I { public partial class C { [PersonalData] public string Name = \"\"; } }",
        "public class Grow<T> { [PersonalData] public string Name = \"\"; public Grow<List<T>>? Next; } public class Holder<T> { public Grow<T>? G; public Holder<List<T>>? Next; } public class C { [PersonalData] public string N = \"\"; public Holder<int>? H; }",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void CompilesWithoutWarnings(string shape) => Documented(shape).Compiles("CS1591", "CS0649");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp9, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Enable)]
    public void CompilesWithOldLanguageVersions(LanguageVersion version, NullableContextOptions nullable) =>
        GeneratorRun.Of(
            Usings + """
            namespace N
            {
                [DataSubject] public partial class C<T> { [DataSubjectId] public int Id { get; set; } [PersonalData] public string Name { get; set; } = ""; public T Value { get; set; } = default(T)!; public List<C<T>> Others { get; set; } = new List<C<T>>(); }
                public class D { [PersonalData] public string Name { get; set; } = ""; [PersonalData] public DateTime? Born { get; set; } public Dictionary<string, D> Map { get; } = new Dictionary<string, D>(); }
            }
            """.Replace("default(T)!", version < LanguageVersion.CSharp8 || nullable == NullableContextOptions.Disable ? "default(T)" : "default(T)!", StringComparison.Ordinal),
            version,
            nullable).Compiles("CS1591");

    [Fact]
    public void PublicMembersAreDocumented()
    {
        var run = Documented("/// <summary>x</summary>\npublic partial class C { /// <summary>x</summary>\n[PersonalData] public string Name { get; set; } = \"\"; }\n/// <summary>x</summary>\npublic class D { /// <summary>x</summary>\n[PersonalData] public string Name { get; set; } = \"\"; }").Compiles();
        Assert.DoesNotContain("#pragma", run.File("C"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsGeneratedWithoutMarks() => Assert.Empty(Documented("public class C : IDisposable { [Obsolete] public string Name = \"\"; public void Dispose() { } }").Result.GeneratedSources);

    [Fact]
    public void NothingIsGeneratedWithoutTheLibrary()
    {
        var run = new GeneratorRun(
            [("A.cs", "namespace PiiAnalyzers { public class PersonalDataAttribute : System.Attribute { } } public class C { [PiiAnalyzers.PersonalData] public string Name = \"\"; }")],
            references: Verify.References.Framework);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void OutputDoesNotDependOnTheCulture()
    {
        const string Source = "public partial class Ilk<T> { [PersonalData] public int? IIx { get; set; } }";
        var before = Documented(Source).Files;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(before, Documented(Source).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.DoesNotContain('\r', before);
    }

    private static GeneratorRun Documented(string shape) => GeneratorRun.Of(Usings + shape);
}
