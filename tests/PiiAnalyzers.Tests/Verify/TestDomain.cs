namespace PiiAnalyzers.Tests.Verify;

/// <summary>Types that cases of rules and fixes share, in a file of its own beside the case.</summary>
internal static class TestDomain
{
    public const string Path = "/src/Domain.cs";

    public const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Logging;
        namespace Shop
        {
            using PiiAnalyzers;
            public class Customer
            {
                public int Id { get; set; }
                public string Segment { get; set; } = "";
                [PersonalData(Category.Email)] public string Email { get; set; } = "";
                [PersonalData(Category.Phone)] public string? Phone { get; set; }
                [PersonalData(Category.BirthDate)] public DateTime Born { get; set; }
            }
            public record Person(int Id, [PersonalData(Category.Name)] string Name);
            public static class Store
            {
                public static Customer Newest => throw new InvalidOperationException();
            }
        }
        """;
}
