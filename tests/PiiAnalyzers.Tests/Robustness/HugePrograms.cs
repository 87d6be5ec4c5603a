using System.Text;

namespace PiiAnalyzers.Tests.Robustness;

/// <summary>Programs as generators, importers and bad luck write them. Each one logs the customer's e-mail address at least once.</summary>
internal static class HugePrograms
{
    private const string Customer = "using System; using System.Collections.Generic; using System.Threading.Tasks; using PiiAnalyzers; public class Customer { [PersonalData(Category.Email)] public string Email { get; set; } = \"\"; public int Id; }\n";

    internal static readonly IReadOnlyDictionary<string, (int Size, Func<int, string> Make)> All = new SortedDictionary<string, (int, Func<int, string>)>(StringComparer.Ordinal)
    {
        ["statements"] = (5000, static n => Program("void M(Customer c) { var a = c.Email; " + Many(n, i => $"var v{i} = {(i == 0 ? "a" : $"v{i - 1}")} + \"{i}\"; ") + $"Console.WriteLine(v{n - 1}); }}")),
        ["branches"] = (1000, static n => Program("void M(Customer c, int n) { var a = \"\"; " + Many(n, i => $"if (n == {i}) a += c.Email + {i}; ") + "Console.WriteLine(a); }")),
        ["chain"] = (500, static n => Chain(n, 1)),
        ["implementations"] = (200, static n => Program("void M(I i, Customer c) => i.Do(c.Email); interface I { void Do(string s); }" + Many(n, i => $"class C{i} : I {{ public void Do(string s) => Console.WriteLine(s + {i}); }} "))),
        ["overrides"] = (100, static n => Program("void M(B0 b, Customer c) => b.Do(c.Email); class B0 { public virtual void Do(string s) => Console.WriteLine(s); }" + Many(n, i => $"class B{i + 1} : B{i} {{ public override void Do(string s) => base.Do(s + {i}); }} "))),
        ["recursion"] = (200, static n => Program("void M(Customer c) => F0(c.Email, 9); " + Many(n, i => $"void F{i}(string s, int n) {{ if (n > 0) {{ F{(i + 1) % n}(s, n - 1); F{(i * 7) % n}(s + n, n - 2); }} else Console.WriteLine(s); }} "))),
        ["recursion all to all"] = (60, static n => Program("string M(Customer c) => F0(c.Email); " + Many(n, i => $"string F{i}(string s) {{ Console.WriteLine(s); {Many(n, j => $"s += F{j}(s); ")} return s; }} "))),
        ["fields"] = (500, static n => Program(Many(n, i => $"private string _f{i} = \"\"; ") + "void Set(Customer c) { " + Many(n, i => $"_f{i} = c.Email; ") + "} void M() { " + Many(n, i => $"Console.WriteLine(_f{i}); ") + "}")),
        ["fields and methods"] = (500, static n => Program(Many(n, i => $"private string _f{i} = \"\"; void Set{i}(Customer c) => _f{i} = c.Email; void Log{i}() => Console.WriteLine(_f{i}); "))),
        ["concatenation"] = (1000, static n => Program("void M(Customer c) => Console.WriteLine(" + Many(n, static _ => "c.Id + ") + "c.Email);")),
        ["concatenation to the right"] = (400, static n => Program("void M(Customer c) => Console.WriteLine(" + Nested(n, "c.Id + (", "c.Email", ")") + ");")),
        ["parentheses"] = (1000, static n => Program("void M(Customer c) => Console.WriteLine(" + Nested(n, "(", "c.Email", ")") + ");")),
        ["calls in calls"] = (200, static n => Program("string F(string s) => s; void M(Customer c) => Console.WriteLine(" + Nested(n, "F(", "c.Email", ")") + ");")),
        ["conditional in conditional"] = (200, static n => Program("void M(Customer c, bool b) => Console.WriteLine(" + Nested(n, "b ? \"\" : (", "c.Email", ")") + ");")),
        ["fluent chain"] = (1000, static n => Program("void M(Customer c) => Console.WriteLine(c.Email" + Many(n, static _ => ".Trim()") + ");")),
        ["lambdas"] = (50, static n => Program("void M(Customer c) { " + Many(n, i => $"Action a{i} = () => {{ ") + "Console.WriteLine(c.Email); " + Many(n, i => $"}}; a{n - 1 - i}(); ") + "}")),
        ["lambdas beside each other"] = (500, static n => Program("void M(Customer c) { Action a = () => { }; " + Many(n, i => $"a += () => Console.WriteLine(c.Email + {i}); ") + "a(); }")),
        ["local functions"] = (50, static n => Program("void M(Customer c) { " + Many(n, i => $"void L{i}() {{ ") + "Console.WriteLine(c.Email); " + Many(n, i => $"}} L{n - 1 - i}(); ") + "}")),
        ["switch"] = (1000, static n => Program("void M(Customer c, int n) { string s; switch (n) { " + Many(n, i => $"case {i}: s = c.Email + {i}; break; ") + "default: s = \"\"; break; } Console.WriteLine(s); }")),
        ["switch expression"] = (1000, static n => Program("void M(Customer c, int n) => Console.WriteLine(n switch { " + Many(n, i => $"{i} => c.Email + {i}, ") + "_ => \"\" });")),
        ["finally in sequence"] = (300, static n => Program("void M(Customer c) { " + Many(n, i => $"try {{ Console.WriteLine(c.Email + {i}); }} finally {{ c.Id++; }} ") + "}")),
        ["finally in finally"] = (100, static n => Program("void M(Customer c) { " + Nested(n, "try { c.ToString(); } finally { ", "Console.WriteLine(c.Email);", " }") + "}")),
        ["try in try"] = (100, static n => Program("void M(Customer c) { " + Nested(n, "try { ", "Console.WriteLine(c.Email);", " } finally { c.ToString(); }") + "}")),
        ["try in try with returns"] = (60, static n => Program("int M(Customer c, int n) { " + Nested(n, "try { if (n > 5) return n; ", "Console.WriteLine(c.Email);", " } catch (InvalidOperationException e) { Console.WriteLine(e); } finally { c.ToString(); } if (n > 7) return 1;") + " return 0; }")),
        ["loops in loops"] = (40, static n => Program("void M(Customer c) { var s = \"\"; " + Many(n, i => $"foreach (var x{i} in new[] {{ 1, 2 }}) {{ s += c.Email + x{i}; ") + "Console.WriteLine(s);" + new string('}', n + 1))),
        ["jumps"] = (500, static n => Program("void M(Customer c, int n) { var s = c.Email; " + Many(n, i => $"L{i}: s += n; if (n == {i}) goto L{(i * 31) % n}; ") + "Console.WriteLine(s); }")),
        ["wide objects"] = (30, static n => Program(Many(n, i => $"public class E{i} {{ public string Name {{ get; set; }} = \"\"; public Customer C {{ get; set; }} = new(); {Many(10, j => $"public E{(i * 7 + j) % n}? R{j} {{ get; set; }} public List<E{(i + j) % n}> L{j} {{ get; set; }} = new(); ")} }} ") + "void M(E0 e) => Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(e));")),
        ["deep records"] = (100, static n => Program(Many(n, i => $"public record R{i}(string A, R{i + 1} Next); ") + $"public record R{n}(Customer C); void M(R0 r) => Console.WriteLine(r); void N(Customer c) => Console.WriteLine(" + Many(n, i => $"new R{i}(c.Email, ") + $"new R{n}(c)" + new string(')', n) + ");")),
        ["large array"] = (3000, static n => Program("void M(Customer c) { var a = new[] { " + Many(n, static _ => "c.Email, ") + "}; Console.WriteLine(a[7]); }")),
        ["dictionary of delegates"] = (300, static n => Program("private static readonly Dictionary<string, Action<string>> Map = new() { " + Many(n, i => $"[\"{i}\"] = s => Console.WriteLine(s + {i}), ") + "}; void M(Customer c, string k) => Map[k](c.Email);")),
        ["stored delegates"] = (150, static n => Program(Many(n, i => $"Action<string> _a{i} = Console.WriteLine; void Set{i}() => _a{i} = s => {{ Console.WriteLine(s); _a{(i + 1) % n}(s + {i}); }}; void Call{i}(Customer c) => _a{i}(c.Email); "))),
        ["generic recursion"] = (1, static _ => Program("void M<T>(T t, Customer c, int n) { Console.WriteLine(c.Email); if (n > 0) M<List<T>>(new(), c, n - 1); } class G<T> { public G<G<T>>? Next; public void Go(Customer c) { Console.WriteLine(c.Email); Next?.Go(c); } }")),
        ["linked list"] = (500, static n => Program("class Node { public Node? Next; public string? Text; } void M(Customer c) { Node? n = null; " + Many(n, i => $"n = new Node {{ Next = n, Text = c.Email }}; ") + "while (n != null) { Console.WriteLine(n.Text); n = n.Next; } }")),
        ["callers"] = (1096, static n => Chain(10, n)),
    };

    /// <summary>A chain of calls that ends in a log, and callers of its first method.</summary>
    internal static string Chain(int length, int callers) => Program(
        Many(length, i => $"void F{i}(string s, Customer c) {{ var t = s.Trim(); {(i + 1 < length ? $"F{i + 1}(t, c);" : "Console.WriteLine(t);")} }} ")
        + Many(callers, static i => $"void M{i}(Customer c) {{ var x = c.Email; F0(x, c); }} "));

    private static string Program(string members) => Customer + "public class Program { " + members + " }";

    private static string Many(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    private static string Nested(int depth, string before, string core, string after) =>
        Many(depth, _ => before) + core + Many(depth, _ => after);
}
