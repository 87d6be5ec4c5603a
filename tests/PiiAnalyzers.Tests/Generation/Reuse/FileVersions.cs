namespace PiiAnalyzers.Tests.Generation.Reuse;

/// <summary>
/// The files of a small project, each in versions that an edit could lead to. The first of each is what the project begins with;
/// every way in which one type can depend on another is between two versions of some file. Null: there is no such file.
/// </summary>
internal static class FileVersions
{
    internal static readonly (string Path, string?[] Versions)[] All =
    [
        ("Customer.cs", [
            Customer("public int Work() => 1;"),
            Customer("public int Work() => 2; // field"),
            Customer("public int Count { get; set; }"),
            Customer("[PersonalData(Category.Phone)] public string Phone = \"\";"),
            Customer("public string Computed => Email;"),
            Customer("public string Computed => field;"),
            Customer("[PersonalData(Category.Na"),
            Customer("private sealed class Kind { }"),
            Customer("public string ToRedactedString() => \"\";"),
            Customer("").Replace("public partial class Customer", "public sealed partial class Customer", StringComparison.Ordinal),
            Customer("").Replace("partial ", "", StringComparison.Ordinal),
            Customer("").Replace("namespace Shop;", "namespace Shop.People;", StringComparison.Ordinal),
            Customer("").Replace(": Party, INamed", ": INamed", StringComparison.Ordinal),
            Customer("").Replace("using Alias = Shop.Address;", "using Alias = Shop.Place;", StringComparison.Ordinal),
            Customer("").Replace("using static Shop.Keys;\n", "", StringComparison.Ordinal),
            Customer("").Replace("namespace Shop;", "#nullable disable\nnamespace Shop;", StringComparison.Ordinal),
            Customer("#nullable disable\npublic int Work() { return 1;\n#nullable enable\n }"),
            null,
        ]),
        ("Party.cs", [
            "namespace Shop; public class Party { [PersonalData(Category.Name)] public string Legal { get; set; } = \"\"; public Place? Seat { get; set; } }",
            "namespace Shop; public class Party { public string Legal { get; set; } = \"\"; public Place? Seat { get; set; } }",
            "namespace Shop; public partial class Party { [PersonalData] private string _legal = \"\"; public string Legal() => _legal; }",
            "namespace Shop; public abstract class Party : System.IDisposable { [PersonalData(Key2)] public string Legal { get; set; } = \"\"; public void Dispose() { } }",
            "namespace Shop; public class Party : Root { } public class Root { [PersonalData] public virtual string Legal { get; set; } = \"\"; public class Kind { } }",
            "namespace Shop; [DataSubject(UnmarkedIsPersonal = true)] public class Party { public string Legal { get; set; } = \"\"; }",
            null,
        ]),
        ("INamed.cs", [
            "namespace Shop; public interface INamed { string Name { get; } }",
            "namespace Shop; public interface INamed { [PersonalData(Category.Name)] string Name { get; } }",
            "namespace Shop; public interface INamed : IDeep { } public interface IDeep { [PersonalData(Category.Name)] string Name { get; } }",
        ]),
        ("Customer.Part.cs", [
            null,
            "namespace Shop; public partial class Customer { [PersonalData] public string Nick = \"\"; }",
            "namespace Shop; public partial class Customer { public string Nick = \"\"; public partial class Inner { [PersonalData] public string Deep = \"\"; } }",
        ]),
        ("Order.cs", [
            "namespace Shop; public class Order { public Customer? Buyer { get; set; } public Place? To { get; set; } public int Total { get; set; } }",
            "namespace Shop; public class Order { public int Total { get; set; } }",
            "namespace Shop; public class Order : System.IDisposable { public Customer? Buyer { get; set; } public void Dispose() { } }",
            "namespace Shop; public struct Order { public Customer? Buyer { get; set; } }",
            "namespace Shop; public class Order : List<Customer> { }",
            "namespace Shop; [PersonalData(Category.Transaction)] public class Order { public int Total { get; set; } }",
            "namespace Shop; [System.Obsolete] public class Order { public Customer? Buyer { get; set; } private Order() { } }",
            "namespace Shop; public enum Order { None }",
            "namespace Shop; public partial class Order { [PersonalData] public string Note = \"\"; public Customer? Buyer; }",
            "namespace Shop.Orders; public class Order { public Shop.Customer? Buyer { get; set; } }",
        ]),
        ("Keys.cs", [
            "namespace Shop; public static class Keys { public const string Email = \"contact.email\"; public const string Period = \"P2Y\"; }",
            "namespace Shop; public static class Keys { public const string Email = Other.Prefix + \".email\"; public const string Period = \"P2Y\"; }",
            "namespace Shop; public static class Keys { public const Category Email = Category.Email; public const string Period = Other.Prefix; }",
            "namespace Shop; public class Keys : Other { public const string Period = \"P3Y\"; public const string Email = Prefix; }",
            null,
        ]),
        ("Other.cs", [
            "namespace Shop; public class Other { public const string Prefix = \"P1M\"; }",
            "namespace Shop; public class Other { public const string Prefix = \"P2M\"; public static int Count = 1; }",
            "namespace Shop; public class Other { public const string Prefix = \"P1M\"; public static int Count = 2; }",
            null,
        ]),
        ("SecretAttribute.cs", [
            "namespace Shop; public sealed class SecretAttribute : MiddleAttribute { }",
            "namespace Shop; public sealed class SecretAttribute : System.Attribute { }",
            "namespace Shop; [PiiAnalyzers.MarksCategory(Category.Health)] public sealed class SecretAttribute : PersonalDataAttribute { }",
            "namespace Shop; public sealed class SecretAttribute : PersonalDataAttribute { public SecretAttribute(string key = Other.Prefix) { } }",
            null,
        ]),
        ("MiddleAttribute.cs", [
            "namespace Shop; public abstract class MiddleAttribute : PersonalDataAttribute { }",
            "namespace Shop; public abstract class MiddleAttribute : System.Attribute { }",
        ]),
        ("Kind.cs", [
            "namespace Shop; public enum Kind { A }",
            "namespace Shop; public class Kind { [PersonalData] public string Text = \"\"; }",
            "namespace Shop; public struct Kind { public int A; }",
            "namespace Shop; public sealed record Kind(Place? Where);",
            "namespace Shop.Other2; public enum Kind { A }",
            null,
        ]),
        ("Address.cs", [
            "namespace Shop; public class Address { public string Street { get; set; } = \"\"; public Place? At { get; set; } internal int Hidden; }",
            "namespace Shop; public record Address(string Street, Place? At);",
            "namespace Shop; public class Address { public required string Street { get; init; } [PersonalData] public Place? At { get; private set; } }",
            "namespace Shop; internal class Address : Place { public string Street { get; set; } = \"\"; }",
            "namespace Shop; public partial class Address { public string Street { get; set; } = \"\"; public List<Wrapper<Place>> All { get; } = []; }",
        ]),
        ("Place.cs", [
            "namespace Shop; public class Place { public string Town { get; set; } = \"\"; }",
            "namespace Shop; public class Place { [PersonalData(Category.PostalAddress)] public string Town { get; set; } = \"\"; }",
            "namespace Shop; public class Place { public string Town { get; set; } = \"\"; public Far? Far { get; set; } }",
            "namespace Shop; public class Place { public Far? Far { get; set; } private class Far { } }",
            null,
        ]),
        ("Far.cs", [
            "namespace Shop; public class Far { public string Sea { get; set; } = \"\"; }",
            "namespace Shop; public class Far { [PersonalData] public string Sea { get; set; } = \"\"; }",
            "namespace Shop; public class Far { public List<Customer> Sea { get; set; } = []; }",
        ]),
        ("Wrapper.cs", [
            "namespace Shop; public class Wrapper<T> { public T? Value { get; set; } }",
            "namespace Shop; public class Wrapper<T> where T : Far { public T[]? Values { get; set; } public Wrapper<List<T>>? Next; }",
            "namespace Shop; public class Wrapper<T> { [PersonalData] public T? Value { get; set; } }",
        ]),
        ("Box.cs", [
            "namespace Shop; public partial class Box<T> { [PersonalData] public string Label = \"\"; public T? Value; public Wrapper<T>? Inner; public Wrapper<Order>? Orders; private Hidden? _hidden; private class Hidden { public Customer? Owner; } }",
            "namespace Shop; public partial class Box<T> where T : Order { [PersonalData] public string Label = \"\"; public T? Value; }",
        ]),
        ("Chain.cs", [
            "namespace Shop; public class Third { public string End { get; set; } = \"\"; }",
            "namespace Shop; public class Third { [PersonalData] public string End { get; set; } = \"\"; }",
            "namespace Shop; public class Third { public Customer? End { get; set; } }",
        ]),
        ("Start.cs", [
            "namespace Shop; public class Start { [PersonalData] public string Name = \"\"; public First? Next { get; set; } public Uri? Site { get; set; } } public class First { public Second? Next { get; set; } } public class Second { public Third? Next { get; set; } }",
            "using System; namespace Shop; public class Start { [PersonalData] public string Name = \"\"; public First? Next { get; set; } public Uri? Site { get; set; } } public class First { public Second? Next { get; set; } } public class Second { public Third? Next { get; set; } }",
        ]),
        ("Usings.cs", [
            "global using PiiAnalyzers; global using System.Collections.Generic; global using Elsewhere = Shop.Order;",
            "global using PiiAnalyzers; global using System.Collections.Generic; global using Elsewhere = Shop.Place;",
            "global using PiiAnalyzers; global using Elsewhere = Shop.Order;",
            "global using System.Collections.Generic; global using Elsewhere = Shop.Order;",
        ]),
        ("Assembly.cs", [
            "[assembly: System.Reflection.AssemblyCompany(\"x\")]",
            "[assembly: AnnotatePersonalData(typeof(Shop.Place), \"Town\", Category.Email)]",
            "[assembly: AnnotatePersonalData(typeof(Shop.Far), nameof(Shop.Far.Sea), Shop.Other.Prefix)]",
            "[assembly: AnnotatePersonalData(typeof(Shop.Order), \"Total\", Category.Transaction)]",
            null,
        ]),
        ("Noise.cs", [
            null,
            "namespace Shop { class CustomerPersonalDataExtensions { } class OrderPersonalDataCode { } }",
            "namespace Shop.Kind { public class Nothing { } }",
            "namespace PiiAnalyzers { public class PersonalDataShape { } }",
            "namespace Shop { class Noise { void Work() { Customer c = null!; } } }",
            "namespace Shop { public struct DateTime { } public class List<T> { public T? One { get; set; } } public class Uri { [PersonalData] public string Text = \"\"; } }",
            "class Order { } class Category { public const string Email = \"mine\"; }",
            "namespace Category { class Email { public const string X = \"\"; } }",
            "namespace Shop { public class PersonalDataAttribute : System.Attribute { public PersonalDataAttribute(object? x = null) { } } }",
        ]),
    ];

    private static string Customer(string member) =>
        $$"""
        using System;
        using Alias = Shop.Address;
        using static Shop.Keys;
        namespace Shop;
        [DataSubject, Retention(Period, Anchor = nameof(Created))]
        public partial class Customer : Party, INamed
        {
            [DataSubjectId] public int Id { get; set; }
            [PersonalData(Keys.Email)] public string Email { get; set; } = "";
            [Secret] public string? Pin { get; set; }
            public string Name { get; set; } = "";
            public DateTime Created { get; set; }
            public Kind? Kind { get; set; }
            public List<Order>? Orders { get; set; }
            public Alias? Home { get; set; }
            public Elsewhere? Last { get; set; }
            public (Wrapper<Address>? First, Box<Place>? Second) Pair { get; set; }
            {{member}}
        }
        """;
}
