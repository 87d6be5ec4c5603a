using Microsoft.AspNetCore.Identity;
using PersonalDataAttribute = PiiAnalyzers.PersonalDataAttribute;

namespace Scenarios.Field;

/// <summary>An account as applications declare it: some of Identity's members marked anew.</summary>
public sealed class Member : IdentityUser
{
    [PersonalData(Category.Email)] public override string? Email { get; set; }
    [PersonalData(Category.Phone)] public override string? PhoneNumber { get; set; }
}

internal static class IdentityUserManager
{
    static async Task OneMember(UserManager<Member> users, Member member)
    {
        Env.Log.LogInformation("Code sent to {Phone}", await users.GetPhoneNumberAsync(member)); // ! PII1001 Member.PhoneNumber
        Env.Log.LogInformation("Mail sent to {Address}", await users.GetEmailAsync(member)); // ! PII1001 Member.Email
    }

    static async Task Outcomes(UserManager<Member> users, Member member)
    {
        Env.Log.LogInformation("Roles: {Roles}", string.Join(", ", await users.GetRolesAsync(member))); // ok names of roles
        Env.Log.LogInformation("Locked: {Locked}", await users.IsLockedOutAsync(member)); // ok a state, no content
        var result = await users.DeleteAsync(member);
        Env.Log.LogInformation("Deleted: {Outcome}", result.Succeeded); // ok a state, no content
    }

    static async Task Through(UserManager<Member> users, string id)
    {
        var member = await users.FindByIdAsync(id);
        if (member is null)
        {
            throw new InvalidOperationException("No such member"); // ok nothing of the member
        }

        Env.Log.LogWarning("Could not reach {Phone}", member.PhoneNumber); // ! PII1001 Member.PhoneNumber
    }
}
