using Portal.Data;

namespace Portal.Leaky;

/// <summary>What is kept for ever (§9), readable (§5), and cannot be asked for, corrected or erased (§8).</summary>
public sealed class Subscriber(string name) // expect: PII5001 §9
{
    [DataSubjectId]
    public int Id { get; set; }

    [PersonalData(PrivacyPolicy.Categories.ContactName)]
    public string Name { get; set; } = name; // expect: PII5004 §5

    [PersonalData(Category.Email)]
    public string Email { get; init; } = ""; // expect: PII5009 §8

    [PersonalData(PrivacyPolicy.Categories.AccountSettings, Export = false)] // expect: PII5005 §8
    public string Topics { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.NetworkIpAddress, Erasure = ErasureEffect.Keep)] // expect: PII5002 §8
    public string From { get; set; } = "";

    [PersonalData(PrivacyPolicy.Categories.Other)] // expect: PII5006 §8
    public string Password { get; set; } = "";
}

public abstract class SubscriberTable : IPersonalDataStore<Subscriber>
{
    public string Name => "subscribers";

    public abstract IAsyncEnumerable<Subscriber> FindAsync(string subject, CancellationToken cancellation);

    public abstract Task SaveAsync(Subscriber record, CancellationToken cancellation);
}

/// <summary>Kept by nobody but this program, which never lets go of it.</summary>
[Retention(PrivacyPolicy.Retention.Legal), ProtectedAtRest]
internal sealed class Complaint // expect: PII5002 §8
{
    [PersonalData(PrivacyPolicy.Categories.RequestDetails)]
    public string Text { get; set; } = "";
}

internal abstract class ComplaintTable : IPersonalDataStore<Complaint>
{
    public string Name => "complaints";

    public abstract IAsyncEnumerable<Complaint> FindAsync(string subject, CancellationToken cancellation);

    public abstract Task SaveAsync(Complaint record, CancellationToken cancellation);
}

[Retention("P90D")] // expect: PII5003 §9
public sealed class AccessLog
{
    public DateTimeOffset At { get; set; }

    [PersonalData(PrivacyPolicy.Categories.NetworkIpAddress)]
    public string Address { get; set; } = "";
}

[Retention("legall")] // expect: PII5003 §9
public sealed class Agreement
{
    [PersonalData(PrivacyPolicy.Categories.RequestContract)]
    public string Text { get; set; } = "";
}

public sealed class Screening
{
    /// <summary>Decides alone (§8), and about people it takes for grown up (§1.2).</summary>
    [AutomatedDecision] // expect: PII5007 §8
    public bool Accepts(RegisterForm form) => form.Age > 0;

    [MinimumAge(16)] // expect: PII5010 §1.2
    public bool MayRead(int age) => age >= 16;
}

public sealed record RegisterForm(
    [property: PersonalData(PrivacyPolicy.Categories.ContactEmail)] string Email,
    int Age); // expect: PII5010 §1.2
