using System.Reflection;
using Microsoft.AspNetCore.Identity;
using PiiAnalyzers;

// Both namespaces are imported and both have a PersonalDataAttribute: an alias settles what the short name means in this file.
using PersonalDataAttribute = PiiAnalyzers.PersonalDataAttribute;

namespace Elsewhere;

/// <summary>Our mark in a file that also imports ASP.NET Identity's attribute of the same name, outside our own namespace.</summary>
public sealed class BesideAspNetIdentityTests
{
    [Fact]
    public void An_alias_gives_the_short_name_to_ours()
    {
        var mark = Mark<PersonalDataAttribute>(nameof(User.Nickname));

        Assert.Equal(Category.Name, mark!.Category);
        Assert.Null(Mark<Microsoft.AspNetCore.Identity.PersonalDataAttribute>(nameof(User.Nickname)));
    }

    [Fact]
    public void A_qualified_name_still_reaches_theirs()
    {
        Assert.NotNull(Mark<Microsoft.AspNetCore.Identity.PersonalDataAttribute>(nameof(User.Theme)));
        Assert.Null(Mark<PersonalDataAttribute>(nameof(User.Theme)));
    }

    [Fact]
    public void A_category_mark_needs_no_alias() => Assert.Equal(Category.Phone, Mark<PersonalDataAttribute>(nameof(User.Mobile))!.Category);

    [Fact]
    public void One_member_carries_both()
    {
        Assert.NotNull(Mark<PersonalDataAttribute>(nameof(User.Email)));
        Assert.NotNull(Mark<ProtectedPersonalDataAttribute>(nameof(User.Email)));
    }

    private static T? Mark<T>(string property)
        where T : Attribute => typeof(User).GetProperty(property)!.GetCustomAttribute<T>();

    private sealed class User : IdentityUser
    {
        [PersonalData(Category.Name)]
        public string? Nickname { get; set; }

        [Microsoft.AspNetCore.Identity.PersonalData]
        public string? Theme { get; set; }

        [PhoneData]
        public string? Mobile { get; set; }

        [EmailData]
        [ProtectedPersonalData]
        public override string? Email { get; set; }
    }
}
