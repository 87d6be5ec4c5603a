using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>Code as it is while somebody types, and compilations that lack what the analysis builds on.</summary>
public sealed class BrokenCodeTests
{
    private const string Whole = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using PiiAnalyzers;
        namespace Shop;
        public record Person([PersonalData(Category.Name)] string Name, int Age) { public override string ToString() => $"{Name,10:x}"; }
        public class Customer(Action<string> log) : IDisposable
        {
            private readonly Dictionary<string, List<Action<string>>> _handlers = new() { ["a"] = [s => Console.WriteLine(s)] };
            [PersonalData(Category.Email)] public string Email { get; set; } = "";
            public event EventHandler<string>? Changed;
            public string this[int index] { get => Email[index..]; set => Email = value; }
            public async IAsyncEnumerable<string> Read(params Person[] all)
            {
                await foreach (var (name, age) in Later(all)) { if (age is > 3 and < 9 || name is [.., var last]) yield return name; }
                foreach (var text in from p in all where p.Age > 3 let n = p.Name orderby n group n by n.Length into g select g.First()) { log(text); }
                try { Changed?.Invoke(this, Email); } catch (Exception e) when (e.Message == Email) { throw new InvalidOperationException(Email, e); } finally { Dispose(); }
                ref var place = ref all[0]; place = place with { Name = Email };
                switch (all) { case [{ Name: var first }, ..]: Console.WriteLine(first); goto default; default: lock (this) { using var x = this; } break; }
                void Local<T>(T t) where T : notnull => log(t.ToString() ?? Email); Local(Email); Local(all); _handlers["a"][0](this[^1]);
                unsafe { fixed (char* p = Email) { Console.WriteLine(*p); } delegate*<string, void> f = &Console.WriteLine; f(Email); }
            }
            private static async IAsyncEnumerable<(string, int)> Later(Person[] all) { foreach (var p in all) { await Task.Yield(); yield return (p.Name, p.Age); } }
            public static Customer operator +(Customer a, Person b) { a.Email += b; return a; }
            public void Dispose() => Console.WriteLine(checked(Email + 1) ?? throw new Exception(Email));
        }
        """;

    [Fact]
    public async Task WhereverTheFileEnds()
    {
        for (var length = 0; length <= Whole.Length; length += 41)
        {
            await CheckAsync(ToolRun.Compile([("Any.cs", Whole[..length])]));
        }
    }

    [Fact]
    public async Task WithoutTheFramework() => await CheckAsync(ToolRun.Compile([("Any.cs", Whole)], References.Library));

    [Fact]
    public async Task WithoutAnyReference() => await CheckAsync(ToolRun.Compile([("Any.cs", Whole)], []));

    [Fact]
    public async Task WithoutTheLibrary() => Assert.Empty(await CheckAsync(ToolRun.Compile([("Any.cs", Whole)], References.Framework)));

    [Fact]
    public async Task WithEveryTypeTwice() => await CheckAsync(ToolRun.Compile([("A.cs", Whole), ("B.cs", Whole), ("B.cs", Whole)]));

    /// <summary>Nothing is broken here: initialisers in two files at the same position, each with a lambda.</summary>
    [Fact]
    public async Task WithAPartialTypeInTwoFiles() => await CheckAsync(ToolRun.Compile(
    [
        ("A.cs", "using System; using PiiAnalyzers; partial class C { [PersonalData] public string N = \"\"; Func<string, string> F = s => s + 1; }"),
        ("B.cs", "using System; using PiiAnalyzers; partial class C { [PersonalData] public string O = \"\"; Func<string, string> G = s => s + 2; }"),
    ]));

    [Fact]
    public async Task WithALibraryThatIsAlsoSource() =>
        await CheckAsync(ToolRun.Compile(Repository.Files("src/PiiAnalyzers", ".cs").Select(static file => (file, Repository.Read(file))).Append(("Any.cs", Whole))));

    [Theory]
    [InlineData("class A : B { [PersonalData] public string N; void M() => Console.WriteLine(N); } class B : A { public override string ToString() => N; }")]
    [InlineData("struct S { S s; [PersonalData] string N; void M() => Console.WriteLine(this); }")]
    [InlineData("interface I : I { [PersonalData] string N { get; } void M() => Console.WriteLine(N); }")]
    [InlineData("class A { [PersonalData((Category)\"x\", Purposes = 7)] string N; [PersonalData(typeof(Missing))] Missing P; void M() { Console.WriteLine(N + P); } }")]
    [InlineData("[assembly: AnnotatePersonalData(typeof(Missing<>), null, (Category)99)] class A { [Purpose(null)] [Sink((SinkKind)77)] void M([PersonalData] string s) => M(s); }")]
    [InlineData("class A { [PersonalData] string N; void M() { ref string a = ref b; ref string b = ref a; a = N; Console.WriteLine(b); ref var c = ref c; c = N; } }")]
    [InlineData("class A { [PersonalData] string N => N; string P => Q; string Q { get => P; set => Q = value; } void M() { Q = N; Console.WriteLine(P + Q); } }")]
    [InlineData("class A { [PersonalData] string N; A(string s) : this(s) { } A() : this(new A().N) { } void M() => new A(N); }")]
    [InlineData("class A { [PersonalData] string N; void M() { M(N, M, M()); var x = x; Func<string> f = () => f(); Console.WriteLine(f(N)); string L() => L(L); L(N)(); } }")]
    [InlineData("class A { [PersonalData] public string N; void M(dynamic d, __arglist) { d.X(N)[N] = d + N; Console.WriteLine(d); __makeref(N); M(__arglist(N)); } }")]
    [InlineData("class A<T> where T : A<T> { [PersonalData] public string N; void M(T t) { Console.WriteLine(t.N); A<A<T>>.X(t); } } class : A< { ")]
    [InlineData("class A { [PersonalData] string N; (string, (int, A)) T; void M() { (T, (_, (N, var z))) = (N, T); var (a, b, c) = T; Console.WriteLine((a, b, c, z)); } }")]
    [InlineData("record R([PersonalData] string N, string N) : R(N, N), R { public R(R r) : this(r.N, r.N) { Console.WriteLine(this with { N = N, Z = N }); } }")]
    [InlineData("enum E { A = \"x\" } class C { [PersonalData] E e; const string N = N; void M(E e = N) { switch (e) { case E.A when N: case null: goto case E.B; } Console.WriteLine(e); } }")]
    public async Task WithNonsense(string code) =>
        await CheckAsync(ToolRun.Compile([("Any.cs", "using System; using PiiAnalyzers;\n" + code)]));

    private static async Task<IEnumerable<Diagnostic>> CheckAsync(Compilation compilation)
    {
        var found = await ToolRun.FindingsAsync(compilation);
        ToolRun.Generate(compilation);
        return found;
    }
}
