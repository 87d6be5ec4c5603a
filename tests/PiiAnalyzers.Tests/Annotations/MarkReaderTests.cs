using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Annotations;

public sealed class MarkReaderTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using PiiAnalyzers;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;
        using Own = PiiAnalyzers.PersonalDataAttribute;

        [assembly: AnnotatePersonalData(typeof(System.Net.Mail.MailAddress), "Address", Category.Email)]
        [assembly: AnnotatePersonalData(typeof(KeyValuePair<,>), "Value", "some.key", Export = false)]

        [MarksCategory("contact.work")] public sealed class WorkAttribute : Own { public WorkAttribute() : base("contact.work") { } }
        public sealed class PrivateDataAttribute : DataClassificationAttribute { public PrivateDataAttribute() : base(new DataClassification("T", "Private")) { } }
        public sealed class PublicDataAttribute : DataClassificationAttribute { public PublicDataAttribute() : base(new DataClassification("T", "Public")) { } }

        public interface IPerson { [Own(Category.Name)] string Name { get; } [return: Own(Category.Health)] string Read([Own(Category.Phone)] string input); }
        public abstract class Base { [Own(Category.Email)] public virtual string Email { get; set; } = ""; }
        public class Derived : Base, IPerson
        {
            public override string Email { get; set; } = "";
            public string Name => "";
            public string Read(string input) => input;
            [Own] public int Plain;
            [Own("contact.email", Identifiability = Identifiability.Linkable, Purposes = new[] { "a", "b" }, Retention = "P1Y", Export = false, Reason = "r")] public string Key = "";
            [Own((Category)999)] public string Unknown = "";
            [Work] public string Work = "";
            [EmailData] public string Mail = "";
            [ProtectedPersonalData] public string PhoneNumber { get; set; } = "";
            [Microsoft.AspNetCore.Identity.PersonalData] public bool EmailConfirmed { get; set; }
            [PrivateData] public string Private = "";
            [PublicData] public string Public = "";
            [NoDataClassification] public string Nothing = "";
            public string Unmarked = "";
            [field: Own(Category.Age)] public int Backed { get; set; }
        }
        public class Explicit : IPerson { string IPerson.Name => ""; string IPerson.Read(string input) => input; }
        public record Positional([Own(Category.Name)] string OnParameter, [property: Own(Category.Email)] string OnProperty, string None);
        public class Generic<T> { [Own(Category.Usage)] public T Value { get; set; } = default!; public static string Use() => new Generic<int>().Value.ToString(); }
        [Own(Category.GovernmentId)] public readonly struct Code { }
        [Own(Category.Health)] public class Health { }
        public class Diagnosis : Health { }
        public class User : IdentityUser { public Code? Code { get; set; } }
        """;

    private static readonly CSharpCompilation Compilation = Compile(Source, References.All);
    private static readonly MarkReader Reader = new(Compilation);

    [Theory]
    [InlineData("Derived", "Email", "Email 0")]
    [InlineData("Derived", "Name", "Name 0")]
    [InlineData("Derived", "Read", "Health 0")]
    [InlineData("Derived", "Plain", "Other 0")]
    [InlineData("Derived", "Key", "contact.email 2 policy [a,b] P1Y False r")]
    [InlineData("Derived", "Unknown", "Other 0")]
    [InlineData("Derived", "Work", "contact.work 0 policy")]
    [InlineData("Derived", "Mail", "Email 0")]
    [InlineData("Derived", "PhoneNumber", "Phone 0 foreign")]
    [InlineData("Derived", "EmailConfirmed", "Other 3 foreign")]
    [InlineData("Derived", "Private", "Other 0 foreign")]
    [InlineData("Derived", "Public", "")]
    [InlineData("Derived", "Nothing", "")]
    [InlineData("Derived", "Unmarked", "")]
    [InlineData("Derived", "Backed", "Age 2")]
    [InlineData("Explicit", "IPerson.Name", "Name 0")]
    [InlineData("Positional", "OnParameter", "Name 0")]
    [InlineData("Positional", "OnProperty", "Email 0")]
    [InlineData("Positional", "None", "")]
    [InlineData("Generic`1", "Value", "Usage 3")]
    public void ReadsMembers(string type, string member, string expected) =>
        Assert.Equal(expected, Print(Reader.Read(Type(type).GetMembers(member).Single())));

    [Theory]
    [InlineData("Code", "GovernmentId 0")]
    [InlineData("Diagnosis", "Health 0")]
    [InlineData("Derived", "")]
    public void ReadsTypes(string type, string expected) => Assert.Equal(expected, Print(Reader.Read(Type(type))));

    [Fact]
    public void ReadsParameters()
    {
        var record = Type("Positional").InstanceConstructors.Single(static item => item.Parameters.Length == 3);
        Assert.Equal(["Name 0", "Email 0", ""], record.Parameters.Select(static item => Print(Reader.Read(item))));
        var deconstruct = Type("Positional").GetMembers("Deconstruct").OfType<IMethodSymbol>().Single();
        Assert.Equal(["Name 0", "Email 0", ""], deconstruct.Parameters.Select(static item => Print(Reader.Read(item))));
        var read = Type("Derived").GetMembers("Read").OfType<IMethodSymbol>().Single();
        Assert.Equal("Phone 0", Print(Reader.Read(read.Parameters[0])));
        var setter = Type("Derived").GetMembers("Email").OfType<IPropertySymbol>().Single().SetMethod!;
        Assert.Equal("Email 0", Print(Reader.Read(setter.Parameters[0])));
    }

    [Fact]
    public void ReadsConstructedTypesAndBackingFields()
    {
        var constructed = Type("Generic`1").Construct(Compilation.GetSpecialType(SpecialType.System_Int32));
        Assert.Equal("Usage 3", Print(Reader.Read(constructed.GetMembers("Value").Single())));
        var backing = Type("Derived").GetMembers().OfType<IFieldSymbol>().Single(static item => item.AssociatedSymbol?.Name == "Email");
        Assert.Equal("Email 0", Print(Reader.Read(backing)));
        var nullable = Type("User").GetMembers("Code").OfType<IPropertySymbol>().Single().Type;
        Assert.Equal("GovernmentId 0", Print(Reader.Read(nullable)));
    }

    [Fact]
    public void ReadsMarksSetFromOutside()
    {
        Assert.Equal("Email 0", Print(Reader.Read(Compilation.GetTypeByMetadataName("System.Net.Mail.MailAddress")!.GetMembers("Address").Single())));
        var pair = Compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2")!;
        Assert.Equal("some.key 0 policy False", Print(Reader.Read(pair.GetMembers("Value").Single())));
    }

    [Fact]
    public void ReadsMarksOfMetadata()
    {
        var identity = Type("User").BaseType!.BaseType!;
        Assert.Equal("Email 0 foreign", Print(Reader.Read(identity.GetMembers("Email").Single())));
        Assert.Equal("OnlineIdentifier 2 foreign", Print(Reader.Read(identity.GetMembers("Id").Single())));

        var library = Compile(Source, References.All);
        using var stream = new MemoryStream();
        Assert.Empty(library.Emit(stream).Diagnostics.Where(static item => item.Severity is DiagnosticSeverity.Error));
        var consumer = Compile("class C : Derived { public override string Email { get; set; } = \"\"; }", References.All.Add(MetadataReference.CreateFromImage(stream.ToArray())));
        var reader = new MarkReader(consumer);
        Assert.Equal("Email 0", Print(reader.Read(consumer.GetTypeByMetadataName("C")!.GetMembers("Email").Single())));
        Assert.Equal("Name 0", Print(reader.Read(consumer.GetTypeByMetadataName("Positional")!.GetMembers("OnParameter").Single())));
        Assert.Equal("Email 0", Print(reader.Read(consumer.GetTypeByMetadataName("System.Net.Mail.MailAddress")!.GetMembers("Address").Single())));
    }

    [Fact]
    public void KnowsWhenNoMarkIsPossible()
    {
        Assert.True(Reader.AnyMarkPossible);
        Assert.False(new MarkReader(Compile("class C { public string Name; }", References.Framework)).AnyMarkPossible);
    }

    [Fact]
    public void AnswersTheSameFromManyThreads()
    {
        var reader = new MarkReader(Compilation);
        var members = Type("Derived").GetMembers().Concat(Type("Positional").GetMembers()).ToImmutableArray();
        var expected = members.Select(item => Print(Reader.Read(item))).ToArray();
        Parallel.For(0, 64, _ => Assert.Equal(expected, members.Select(item => Print(reader.Read(item)))));
    }

    private static INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    private static CSharpCompilation Compile(string text, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Test" + text.Length, [CSharpSyntaxTree.ParseText(text)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Print(PersonalDataMark? mark) => mark is null ? "" : string.Join(
        " ",
        new[]
        {
            mark.CategoryKey,
            $"{mark.Identifiability}",
            mark.IsPolicyKey ? "policy" : "",
            mark.IsForeign ? "foreign" : "",
            mark.Purposes.Count > 0 ? $"[{string.Join(",", mark.Purposes)}]" : "",
            mark.Retention ?? "",
            mark.Export ? "" : "False",
            mark.Reason ?? "",
        }.Where(static part => part.Length > 0));
}
