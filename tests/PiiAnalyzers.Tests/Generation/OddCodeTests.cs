using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Members and types that generated code could trip over: it compiles, and beside errors of the project it adds none.</summary>
public sealed class OddCodeTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing PiiAnalyzers;\n";

    /// <summary>Name of the case, source.</summary>
    public static TheoryData<string, string> Valid => new()
    {
        { "file-local types", "file class Inside { [PersonalData] public string Name = \"\"; } file class Holder { [PersonalData] public string Own = \"\"; public Inside? Part; } public class C { [PersonalData] public string Name = \"\"; public object? Any = new Holder(); }" },
        { "ref struct", "public ref partial struct R { [PersonalData] public string Name; [PersonalData] public Span<char> Text; } public class C { [PersonalData] public string Name = \"\"; [PersonalData] public ReadOnlySpan<char> Span => Name; }" },
        { "pointers", "public unsafe partial class C { [PersonalData] public int* P; [PersonalData] public void* V; [PersonalData] public delegate*<int, void> F; [PersonalData] public string Name = \"\"; public int*[]? Many; }" },
        { "fixed buffer and inline array", "public unsafe partial struct C { [PersonalData] public fixed byte Bytes[8]; [PersonalData] public string Name; } [System.Runtime.CompilerServices.InlineArray(4)] public partial struct Four { [PersonalData] private int _first; }" },
        { "explicit interface member", "public interface INamed { [PersonalData] string Name { get; } string Other { get; } } public partial class C : INamed { string INamed.Name => \"\"; [PersonalData] string INamed.Other => \"\"; [PersonalData] public string Own = \"\"; }" },
        { "explicit in a struct and a record", "public interface INamed { [PersonalData] string Name { get; set; } } public partial struct S : INamed { string INamed.Name { get; set; } public int X; } public partial record R : INamed { string INamed.Name { get; set; } = \"\"; public string Name = \"\"; } public partial class D : B { public string Name = \"\"; } public class B : INamed { string INamed.Name { get => \"\"; set { } } }" },
        { "interface with a body", "public interface INamed { [PersonalData] string Name => \"\"; static string S => \"\"; } public partial class C : INamed { [PersonalData] public string Own = \"\"; public INamed? Next; }" },
        { "static abstract", "public interface IMake<T> where T : IMake<T> { [PersonalData] static abstract string Name { get; } } public partial class C : IMake<C> { public static string Name => \"\"; [PersonalData] public string Own = \"\"; }" },
        { "indexers, static and constant members", "public partial class C { [PersonalData] public string this[int i] { get => \"\"; set { } } [PersonalData] public static string S = \"\"; [PersonalData] public const string K = \"\"; [PersonalData] public string Name = \"\"; public event Action? Changed; }" },
        { "only indexers and static members", "public partial class C { [PersonalData] public string this[int i] => \"\"; [PersonalData] public static string S = \"\"; [PersonalData] public string Set { set { } } }" },
        { "ref returns", "public partial class C { private string _name = \"\"; [PersonalData] public ref string Name => ref _name; [PersonalData] public ref readonly string Other => ref _name; }" },
        { "records with with", "public partial record C([PersonalData] string Name) { [PersonalData] public string Mail { get; init; } = \"\"; public C Renamed(string name) => this with { Name = name }; protected C(C other) { Name = other.Name; Mail = other.Mail; } } public sealed record D([PersonalData] string Name, string Post) : C(Name) { public override string ToString() => \"\"; }" },
        { "positional member written out", "public record C([PersonalData] string Name) { public string Name { get; init; } = Name; } public record struct S([PersonalData] string Name) { public string Name = Name; }" },
        { "primary constructor", "public partial class C(string name, int captured) { [PersonalData] public string Name { get; } = name; public int Get() => captured; }" },
        { "required members", "public class C { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public C() { Name = \"\"; } [PersonalData] public required string Name { get; set; } } public class D : C { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public D() { } public required int Number { get; init; } } public struct S { [PersonalData] public required string Name; }" },
        { "no way to make it", "public class C { private C() { } [PersonalData] public string Name { get; } = \"\"; } public class D { public D(ref int x) { } [PersonalData] public string Name = \"\"; } public class E { public E(Span<int> s, in int y) { } [PersonalData] public string Name = \"\"; }" },
        { "names of the generated code", "public partial class C { [PersonalData] public string Shape = \"\"; [PersonalData] public string value = \"\"; [PersonalData] public string export = \"\"; [PersonalData] public string Members = \"\"; [PersonalData] public string PiiAnalyzers = \"\"; public object? System; public object? String; } public class D { [PersonalData] public string Read = \"\"; [PersonalData] public string Erase = \"\"; [PersonalData] public string item = \"\"; }" },
        { "own class of that name", "public partial class C { [PersonalData] public string Name = \"\"; } public class CPersonalDataExtensions { } public class DPersonalDataCode { } public class D { [PersonalData] public string Name = \"\"; public E? E; } public class E { public D? D; } public class EPersonalDataCode { }" },
        { "namespaces named like the framework's", "namespace Shop.System { public partial class C { [PersonalData] public string Name = \"\"; public List<D> All = new(); } public class D { public C? Owner; } } namespace Shop.PiiAnalyzers { public class E { [PersonalData] public DateTime? Born; } }" },
        { "types named like the framework's", "namespace Shop { public class String { [PersonalData] public string Text = \"\"; } public partial class Object { [PersonalData] public String? Inner; public Exception? Error; } public class List<T> { [PersonalData] public T? First; } public class Exception { [PersonalData] public string M = \"\"; } }" },
        { "long tuples", "public partial class C { [PersonalData] public (int, int, int, int, int, int, int, int, string) Nine; public (int, int, int, int, int, int, int, int, C?) Others; public (int A, (C? B, int D) E)? Maybe; }" },
        { "accessibility", "public partial class C { [PersonalData] public string A { private get; set; } = \"\"; [PersonalData] public string B { get; private protected set; } = \"\"; [PersonalData] protected string D = \"\"; [PersonalData] private protected Hidden? H { get; set; } private protected class Hidden { public string T = \"\"; } } public class E { [PersonalData] public string A { private get; set; } = \"\"; [PersonalData] protected string B = \"\"; [PersonalData] private string _c = \"\"; public string G() => _c + B; }" },
        { "covariant and hiding members", "public class B { public virtual object Value { get; } = \"\"; [PersonalData] public string Name { get; set; } = \"\"; public int Count; } public partial class C : B { [PersonalData] public override string Value { get; } = \"\"; [PersonalData] public new int Name; public new string Count() => \"\"; }" },
        { "dynamic and native integers", "public partial class C { [PersonalData] public dynamic? Any; [PersonalData] public nint N; [PersonalData] public nuint? U; [PersonalData] public List<dynamic?>? Many; [PersonalData] public object[]? Objects; [PersonalData] public Array? Arr; [PersonalData] public int[,]? Grid; [PersonalData] public Lazy<string>? Later; [PersonalData] public Type? Type; }" },
        { "volatile, thread static, read-only", "public partial class C { [PersonalData] public volatile string Name = \"\"; [PersonalData, ThreadStatic] public static string? S; [PersonalData] public readonly List<string> Fixed = new(); [PersonalData] public readonly string[] Arr = new string[1]; }" },
        { "generic constraints", "public partial class A<T> where T : unmanaged, Enum { [PersonalData] public T Value; } public class B<T, U> where T : class?, IComparable<T>?, new() where U : T { [PersonalData] public T? Value; public U? Other; } public class D<T> where T : struct { [PersonalData] public T? Maybe; [PersonalData] public T Value; }" },
        { "nested in odd places", "public static partial class S { public partial class C { [PersonalData] public string Name = \"\"; } private class P { [PersonalData] public string Name = \"\"; } } public partial interface I<T> { public partial struct X { [PersonalData] public string Name; } } public partial record R<T>(T V) { public partial record struct Q([PersonalData] T Value); } public enum Kind { A }" },
        { "self-made collections", "public class Bag : List<Item> { [PersonalData] public string Label = \"\"; } public class Item { [PersonalData] public string Name = \"\"; public Bag? Bag; } public class Odd : IEnumerable<int>, IEnumerable<string> { IEnumerator<int> IEnumerable<int>.GetEnumerator() => null!; IEnumerator<string> IEnumerable<string>.GetEnumerator() => null!; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; } public class C { [PersonalData] public Odd? O; [PersonalData] public Bag? B; public Dictionary<string, Bag>? D; }" },
        { "asynchronous and lazy", "public partial class C { [PersonalData] public System.Threading.Tasks.Task<string>? T { get; set; } [PersonalData] public IAsyncEnumerable<int>? A { get; set; } [PersonalData] public IEnumerable<string> E { get { yield return \"\"; } } [PersonalData] public Func<string>? F { get; set; } [PersonalData] public System.Threading.CancellationToken Token { get; set; } }" },
        { "nullable context off", "#nullable disable\npublic partial class C { [PersonalData] public string Name; [PersonalData] public List<string> L; public C Next; }\n#nullable restore\npublic class D { [PersonalData] public string? Name; public C? Old; }" },
        { "struct that holds itself in a list", "public partial struct C { [PersonalData] public string Name; public List<C>? Inner; public C[]? Arr; public Dictionary<string, C?>? Map; }" },
        { "disposable and exception", "public partial class C : IDisposable { [PersonalData] public string Name = \"\"; public void Dispose() { } } public class E : Exception { [PersonalData] public string Name = \"\"; }" },
        { "attributes on everything", "[PersonalData(Category.Name)] public partial class C { public string A = \"\"; [return: PersonalData] public string M([PersonalData] string x) => x; } [PersonalData] public struct V { public int X; } [PersonalData] public interface I { int X { get; } } public class H { public V V; public I? I; public C? C; public List<V>? Vs; }" },
    };

#if !ROSLYN48
    public static TheoryData<string, string> Newest => new()
    {
        { "field properties", "public partial class C { [PersonalData] public string Name { get; set => field = value.Trim(); } = \"\"; [PersonalData] public string Lazy => field ??= \"\"; [PersonalData] public string Both { get => field; set => field = value; } = \"\"; }" },
        { "partial properties", "public partial class C { [PersonalData(Category.Email)] public partial string Mail { get; set; } public partial string Name { get; } } public partial class C { public partial string Mail { get => field; set => field = value; } = \"\"; [PersonalData] public partial string Name { get => \"\"; } }" },
        { "parameters that may be ref structs", "public class C<T> where T : allows ref struct { [PersonalData] public string Name = \"\"; } public partial class D<T> where T : allows ref struct { [PersonalData] public string Name = \"\"; }" },
        { "extension blocks", "public partial class C { [PersonalData] public string Name = \"\"; } public static class E { extension(C c) { public string Short => c.Name[..1]; public static int Count => 1; } extension<T>(List<T> list) { public int Twice => list.Count * 2; } }" },
        { "partial constructor and event", "public partial class C { public partial C(string name); [PersonalData] public string Name { get; } } public partial class C { public partial C(string name) { Name = name; } }" },
    };

    [Theory]
    [MemberData(nameof(Newest))]
    public void Newest_code_compiles_without_warnings(string name, string source) => Code_compiles_without_warnings(name, source);
#endif

    /// <summary>Sources with errors of their own.</summary>
    public static TheoryData<string> Broken => new()
    {
        "public partial class C { [PersonalData] public Missing Name; [PersonalData] public List<Missing> Many; [PersonalData] public string Good = \"\"; public Missing Other { get; set; } }",
        "public partial class C : Missing, IMissing<int> { [PersonalData] public string Name = \"\"; }",
        "public partial class C<T> where T : Missing { [PersonalData] public T Name; }",
        "public partial record C([PersonalData] Missing Name, [PersonalData] string Good, Missing Last);",
        "public class C { public C(Missing m) { } [PersonalData] public string Name { get; } = \"\"; }",
        "public partial class C { [PersonalData] public string Name = \"\"; } public partial struct C { [PersonalData] public string Other; }",
        "public partial class C { [PersonalData] public string Name = \"\"; } public class C { [PersonalData] public string Other; }",
        "public partial class C { [PersonalData(Category.Email)] public string Name = \"\"; } public partial class C { [PersonalData(Category.Name)] public string Name = \"\"; }",
        "public partial class C { [PersonalData(Category.Email), PersonalData(Category.Name)] public string Name { get; set; } = \"\"; [EmailData, PhoneData] public string Other = \"\"; }",
        "public partial class C : D { [PersonalData] public string Name = \"\"; } public partial class D : C { [PersonalData] public string Own = \"\"; }",
        "public partial class A { [PersonalData] public string Name = \"\"; } public abstract partial class A { } public static partial class A { public static int X; }",
        "public partial class C { [PersonalData] public string { get; set; } [PersonalData] public string Name { } [PersonalData] public Name; [PersonalData] string }",
        "public partial class C { [PersonalData] public string Name { get; set } = \"\" public int X; }",
        "public partial class C { [PersonalData(] public string Name; [PersonalData(Category.)] public string A; [PersonalData(Category.Email, )] public string B; [PersonalD",
        "public class Outer { public partial class C { [PersonalData] public string Name = \"\"; } }",
        "public partial class Outer { public class C { [PersonalData] public string Name = \"\"; } } public class Outer { }",
        "[PersonalData] public enum E { A } [PersonalData] public delegate void D(); [PersonalData] public partial class C { [PersonalData] public void M() { } [PersonalData] public event Action X; }",
        "public partial class C<T, T> { [PersonalData] public T Name; } public partial class D<T> { [PersonalData] public T A; } public partial class D<U> { [PersonalData] public U B; }",
        "public ref partial struct C { [PersonalData] public Span<string> S; } public class D { [PersonalData] public C R; [PersonalData] public Span<char> T; }",
        "public partial class C { [PersonalData] public required string Name; private C() { } [PersonalData] public readonly string X { get; set; } [PersonalData] public void V; [PersonalData] public var W = 1; }",
        "public interface I { [PersonalData] string Name { get; } } public partial class C : I { [PersonalData] string I.Missing => \"\"; [PersonalData] string IGone.Name => \"\"; }",
        "public partial class C { public partial class C { [PersonalData] public string Name = \"\"; } [PersonalData] public string C = \"\"; }",
        "namespace { public partial class C { [PersonalData] public string Name; } } namespace N; public class D { [PersonalData] public string Name; } namespace M; public class E { [PersonalData] public string Name; }",
        "public partial class 1C { [PersonalData] public string Name; } public class D-E { [PersonalData] public string Name; } class class { [PersonalData] public string Name; }",
        "[DataSubject, Retention(5, Anchor = \"\"), Retention(\"P1Y\", Anchor = nameof(Gone))] public partial class C { [DataSubjectId] public Missing Id; [DataSubjectId] public int Two; [PersonalData(Purposes = new[] { 1 }, Retention = null, Reason = 5)] public string Name; }",
        "[assembly: AnnotatePersonalData(typeof(Missing), \"X\", Category.Email), AnnotatePersonalData(typeof(C<>), null, Category.Email), AnnotatePersonalData()] public class C<T> { public string Name; }",
        "public class PersonalDataAttribute : Attribute { } public class DataSubjectAttribute : Attribute { } [DataSubject] public class C { [PersonalData] public string Name; }",
        "public record C([PersonalData] string Name) { public int Name() => 1; } public record D([PersonalData] string Name) : D(Name); public record E([PersonalData] string A, string A);",
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Code_compiles_without_warnings(string name, string source)
    {
        Assert.NotEmpty(name);
        GeneratorRun.Of(Usings + source).Compiles("CS1591", "CS0649", "CS0169", "CS0414", "CS8500", "CS9113", "CS0067");
    }

    /// <summary>Data that is reached through an interface alone is data all the same.</summary>
    [Fact]
    public void Explicit_implementations_are_exported_and_erased()
    {
        var file = GeneratorRun.Of(Usings + """
            public interface INamed { [PersonalData(Category.Name)] string Name { get; set; } string Mail { get; } int Count { get; } }
            public partial class C : INamed { string INamed.Name { get; set; } = ""; [PersonalData(Category.Email)] string INamed.Mail { get; } = ""; int INamed.Count => 0; }
            """).Compiles("CS1591").File("C");
        Assert.Contains("export.Text(NameMember, ((global::INamed)value).Name);", file, StringComparison.Ordinal);
        Assert.Contains("((global::INamed)value).Name = \"\";", file, StringComparison.Ordinal);
        Assert.Contains("erasure.Keeps(MailMember, \"it is read-only\");", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Count", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_code_gets_no_errors_of_ours(string source)
    {
        var run = GeneratorRun.Of(Usings + source);
        var ours = run.Output.GetDiagnostics().Where(item => item.Severity is DiagnosticSeverity.Error && item.Location.SourceTree is { } tree && !run.Input.ContainsSyntaxTree(tree)).ToArray();
        Assert.True(ours.Length == 0, string.Join("\n", ours.Take(8).Select(static item => item.ToString())) + "\n" + run.Files);
    }
}
