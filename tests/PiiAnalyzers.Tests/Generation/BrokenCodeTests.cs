using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>Code is broken most of the time it is typed: neither the generator nor the reader of marks may throw.</summary>
public sealed class BrokenCodeTests
{
    private const string Rich = """
        using System;
        using System.Collections.Generic;
        using PiiAnalyzers;
        using Mark = PiiAnalyzers.PersonalDataAttribute;
        [assembly: AnnotatePersonalData(typeof(Rich.Plain), nameof(Rich.Plain.Text), Category.Email)]
        [assembly: AnnotatePersonalData(typeof(List<>), "Count", "some.key")]
        namespace Rich
        {
            public interface IPerson { [PersonalData(Category.Name)] string Name { get; } }
            public class Plain { public string Text = ""; }
            [DataSubject]
            public partial class Customer<T> : Base, IPerson where T : class, new()
            {
                [DataSubjectId] public Guid Id { get; init; }
                [PersonalData(Category.Email, Purposes = new[] { "support" }, Retention = "P1Y", Reason = "because")]
                public string Email { get; set; } = "";
                [Mark((Category)999)] public int Odd;
                [PersonalData("contact.phone", Identifiability = Identifiability.Linkable, Export = false)] private string? _phone;
                public string Name => Email + _phone;
                public Dictionary<string, List<Customer<T>?>>? Map { get; }
                public (string A, Order B) Pair { get; set; }
                [return: PersonalData] public string Read([PersonalData] string input, params int[] rest) => input;
                public partial class Inner<U> : Customer<U> where U : class, new() { [EmailData] public override string ToString() => ""; [EmailData] public U? Value; }
            }
            public record Order([PersonalData] string Buyer, [property: PersonalData(Category.Name)] string Seller, int Number) { public Order? Next { get; init; } }
            public readonly record struct Point([PersonalData(Category.Location)] double X, double Y);
            public abstract class Base { [PersonalData] protected abstract int Secret { get; } public virtual string Virtual { get; } = ""; }
            public class Cycle : Cycle2 { } public class Cycle2 : Cycle { [PersonalData] public string Name = ""; }
            public class Twice { [PersonalData] public string A = ""; } public class Twice { [PersonalData] public string A = ""; }
        }
        """;

    [Fact]
    public void NoExceptionWhereverTheFileEnds()
    {
        var whole = new GeneratorRun([("A.cs", Rich)]);
        Assert.NotEmpty(whole.Result.GeneratedSources);
        for (var length = 0; length < Rich.Length; length += 50)
        {
            Check(Rich[..length]);
        }
    }

    [Fact]
    public void NoExceptionWhateverIsMissing()
    {
        for (var start = 100; start < Rich.Length - 30; start += 97)
        {
            Check(Rich.Remove(start, 30));
        }
    }

    [Theory]
    [InlineData("public partial class { [PiiAnalyzers.PersonalData] public string Name; }")]
    [InlineData("public partial class C { [PiiAnalyzers.PersonalData public string Name; }")]
    [InlineData("public partial class C { [PiiAnalyzers.PersonalData(] public Missing<int Name; }")]
    [InlineData("public partial class C { [PiiAnalyzers.PersonalData(Purposes = null)] public Missing Name; [PiiAnalyzers.PersonalData(null)] public string Other; }")]
    [InlineData("public partial class C { [PiiAnalyzers.PersonalData(Category.Nope, Identifiability = 7, Erasure = \"x\")] public string Name { get; } public string Name { get; } }")]
    [InlineData("class PersonalDataAttribute : System.Attribute { } class C { [PersonalData] public string Name; }")]
    [InlineData("namespace PiiAnalyzers { public class PersonalDataAttribute : System.Attribute { } public class PersonalData { } } class C { [PiiAnalyzers.PersonalData] public string Name; }")]
    public void NoExceptionOnOddCode(string text) => Check(text);

    private static void Check(string text)
    {
        var run = new GeneratorRun([("A.cs", text)]);
        var reader = new MarkReader(run.Input);
        foreach (var symbol in Symbols(run.Input.Assembly.GlobalNamespace))
        {
            _ = reader.Read(symbol);
        }
    }

    private static IEnumerable<ISymbol> Symbols(INamespaceOrTypeSymbol scope)
    {
        foreach (var member in scope.GetMembers())
        {
            yield return member;
            foreach (var part in member is INamespaceOrTypeSymbol inner ? Symbols(inner) : member is IMethodSymbol method ? method.Parameters : [])
            {
                yield return part;
            }
        }
    }
}
