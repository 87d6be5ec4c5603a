using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Tests.Generation;

/// <summary>A type that others lead to has its code once, however many lead to it.</summary>
public sealed class SharedCodeTests
{
    private const string Shop = """
        using System.Collections.Generic;
        using PiiAnalyzers;
        namespace Shop
        {
            public partial class Customer { [PersonalData] public string Name { get; set; } = ""; public List<Order>? Orders { get; set; } }
            public class Supplier { [PersonalData] public string Name { get; set; } = ""; public Order? Last { get; set; } [PersonalData] public Place? Where { get; set; } }
            public class Order { public Customer? Buyer { get; set; } public Parcel<Customer>? Parcel { get; set; } public int Total { get; set; } }
            public class Parcel<T> { public T? For { get; set; } public Dictionary<string, Order>? Parts { get; set; } }
            public class Place { public string Street { get; set; } = ""; public Place? Near { get; set; } }
            public class Unrelated { public int Number { get; set; } public Place? Place { get; set; } }
        }
        """;

    [Fact]
    public void EachTypeHasOneFile()
    {
        var run = GeneratorRun.Of(Shop).Compiles("CS1591");
        var files = run.Result.GeneratedSources.Select(static file => file.HintName.Split('.')[1]).Order(StringComparer.Ordinal);
        Assert.Equal(["Customer", "Order", "Parcel1", "Place", "Supplier", "g"], files);
        Assert.Contains("internal sealed class OrderPersonalDataCode : global::PiiAnalyzers.PersonalDataShape<global::Shop.Order>", run.File("Shop.Order"), StringComparison.Ordinal);
        Assert.Contains("class PlaceWholePersonalDataCode", run.File("Shop.Place"), StringComparison.Ordinal);
        Assert.DoesNotContain("Total", run.File("Shop.Order").Split("void Redact")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOnlyTheTypeCanNameStaysInside()
    {
        var run = GeneratorRun.Of("""
            using PiiAnalyzers;
            public partial class Customer { [PersonalData] public string Name { get; set; } = ""; public object? Any => _cards; private Card? _cards; private class Card { public Customer? Owner; [PersonalData] public string Number = ""; } public Card2<string>? Two; }
            public class Card2<T> { public Customer? Owner; public T? Value; }
            public partial class Box<T> { [PersonalData] public T? Value; public Card2<T>? Card; }
            """).Compiles("CS1591", "CS0649", "CS0169");
        Assert.Contains("private sealed class CardCode1", run.File("Customer"), StringComparison.Ordinal);
        Assert.Contains("private sealed class Card2Code1", run.File("Box1"), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeGrowsWithTheTypesAndNotWithThePaths()
    {
        var (small, large) = (Lines(15), Lines(30));
        Assert.InRange(large, small, small * 2.5);
    }

    /// <summary>Every type leads to two others, so that the number of paths doubles with each.</summary>
    private static double Lines(int types)
    {
        var text = new StringBuilder("using PiiAnalyzers;\n");
        for (var number = 0; number < types; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"public class Marked{number} {{ [PersonalData] public string Name {{ get; set; }} = \"\"; public Step{number}? A {{ get; set; }} }}\n")
                .Append(CultureInfo.InvariantCulture, $"public class Step{number} {{ public Marked{(number + 1) % types}? B {{ get; set; }} public Step{(number + 2) % types}? C {{ get; set; }} }}\n");
        }

        return GeneratorRun.Of(text.ToString()).Result.GeneratedSources.Sum(static file => file.SourceText.Lines.Count);
    }
}
