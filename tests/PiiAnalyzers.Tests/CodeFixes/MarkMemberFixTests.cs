using PiiAnalyzers.CodeFixes;
using PiiAnalyzers.Compiler.Rules;
using PiiAnalyzers.Tests.Verify;
using ByFlow = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.DisclosureAnalyzer, PiiAnalyzers.CodeFixes.MarkMemberFix>;
using ByName = PiiAnalyzers.Tests.Verify.FixVerifier<PiiAnalyzers.Compiler.Rules.UnmarkedNameAnalyzer, PiiAnalyzers.CodeFixes.MarkMemberFix>;

namespace PiiAnalyzers.Tests.CodeFixes;

public sealed class MarkMemberFixTests
{
    [Fact]
    public Task Marks_properties_and_fields_below_their_comments() => ByName.FixesAsync(
        """
        namespace Shop;

        public class Guest
        {
            /// <summary>Where to write to.</summary>
            [Obsolete]
            public string {|PII4001:Email|} { get; set; } = "";

            // As in the passport.
            public string {|PII4001:LastName|} = "";

            public string Segment { get; set; } = "";
        }
        """,
        """
        using PiiAnalyzers;

        namespace Shop;

        public class Guest
        {
            /// <summary>Where to write to.</summary>
            [PersonalData(Category.Email)]
            [Obsolete]
            public string Email { get; set; } = "";

            // As in the passport.
            [PersonalData(Category.Name)]
            public string LastName = "";

            public string Segment { get; set; } = "";
        }
        """);

    [Fact]
    public Task Marks_positional_parameters_where_they_stand() => ByName.FixesAsync(
        """
        using PiiAnalyzers;
        namespace Shop;
        public record Guest(
            int Id,
            string {|PII4001:FirstName|}, // as spoken
            DateOnly {|PII4001:BirthDate|});
        public record struct Point(double {|PII4001:Latitude|}, double {|PII4001:Longitude|});
        """,
        """
        using PiiAnalyzers;
        namespace Shop;
        public record Guest(
            int Id,
            [PersonalData(Category.Name)] string FirstName, // as spoken
            [PersonalData(Category.BirthDate)] DateOnly BirthDate);
        public record struct Point([PersonalData(Category.PreciseLocation)] double Latitude, [PersonalData(Category.PreciseLocation)] double Longitude);
        """);

    [Fact]
    public Task Says_which_mark_is_meant_where_Identity_has_one_too() => ByName.FixesAsync(
        """
        using Microsoft.AspNetCore.Identity;
        using PiiAnalyzers;
        namespace Shop;
        public class Member : IdentityUser
        {
            public string {|PII4001:FullName|} { get; set; } = "";
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;
        using PiiAnalyzers;
        namespace Shop;
        public class Member : IdentityUser
        {
            [PiiAnalyzers.PersonalData(Category.Name)]
            public string FullName { get; set; } = "";
        }
        """);

    [Fact]
    public Task Takes_the_mark_of_the_category_when_the_using_is_still_missing() => ByName.FixesAsync(
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop;
        public class Member : IdentityUser
        {
            [PersonalData]
            public bool IsNew { get; set; }
            public string {|PII4001:FullName|} { get; set; } = "";
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop;
        public class Member : IdentityUser
        {
            [PersonalData]
            public bool IsNew { get; set; }
            [PiiAnalyzers.NameData]
            public string FullName { get; set; } = "";
        }
        """);

    [Fact]
    public Task Leaves_a_category_of_the_shop_alone() => ByName.FixesAsync(
        """
        using Shop.Catalog;
        namespace Shop.Catalog { public class Category { } }
        namespace Shop.People
        {
            public class Guest
            {
                public Category? Favourite { get; set; }
                public string {|PII4001:Email|} { get; set; } = "";
            }
        }
        """,
        """
        using Shop.Catalog;
        namespace Shop.Catalog { public class Category { } }
        namespace Shop.People
        {
            public class Guest
            {
                public Category? Favourite { get; set; }
                [PiiAnalyzers.EmailData]
                public string Email { get; set; } = "";
            }
        }
        """);

    [Fact]
    public Task Finds_its_way_past_a_namespace_of_the_same_name() => ByName.FixesAsync(
        """
        namespace Depot.PiiAnalyzers { public class Marker { } }
        namespace Depot
        {
            public class Guest
            {
                public string {|PII4001:Email|} { get; set; } = "";
            }
        }
        """,
        """
        using PiiAnalyzers;

        namespace Depot.PiiAnalyzers { public class Marker { } }
        namespace Depot
        {
            public class Guest
            {
                [PersonalData(Category.Email)]
                public string Email { get; set; } = "";
            }
        }
        """);

    [Fact]
    public Task Marks_the_member_that_data_was_stored_in() => ByFlow.FixesAsync(
        """
        using PiiAnalyzers;
        namespace Shop;
        public class Order
        {
            public string Contact { get; set; } = "";
            public string Reference = "";
            public void Fill(Customer customer)
            {
                Contact = {|PII4002:customer.Email|};
                Reference = {|PII4002:customer.Phone|}!;
            }
        }
        """,
        """
        using PiiAnalyzers;
        namespace Shop;
        public class Order
        {
            [PersonalData(Category.Email)]
            public string Contact { get; set; } = "";
            [PersonalData(Category.Phone)]
            public string Reference = "";
            public void Fill(Customer customer)
            {
                Contact = customer.Email;
                Reference = customer.Phone!;
            }
        }
        """);

    [Fact]
    public Task Offers_nothing_for_fields_that_are_declared_together() => ByName.OffersNothingAsync(
        """
        namespace Shop;
        public class Guest
        {
            public string {|PII4001:FirstName|} = "", Segment = "";
        }
        """);
}
