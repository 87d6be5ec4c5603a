using System.Net.Mail;
using System.Reflection;
using Microsoft.Extensions.Compliance.Redaction;

[assembly: PiiAnalyzers.AnnotatePersonalData(typeof(MailAddress), nameof(MailAddress.Address), PiiAnalyzers.Category.Email, Retention = "P1Y")]
[assembly: PiiAnalyzers.AnnotatePersonalData(typeof(MailAddress), nameof(MailAddress.DisplayName), "contact.name", Export = false, Reason = "derived")]

namespace PiiAnalyzers.Runtime.Tests.Attributes;

/// <summary>Attributes that declare what a member is or does.</summary>
public sealed class DeclarationAttributesTests
{
    [Fact]
    public void Members_that_cannot_be_edited_are_annotated_from_outside()
    {
        var marks = typeof(DeclarationAttributesTests).Assembly.GetCustomAttributes<AnnotatePersonalDataAttribute>().ToDictionary(static mark => mark.Member);

        var address = marks["Address"];
        Assert.Equal((typeof(MailAddress), Category.Email, "Email", "P1Y"), (address.Type, address.Category, address.CategoryKey, address.Retention));
        Assert.True(address.Export);

        var name = marks["DisplayName"];
        Assert.Equal((Category.Other, "contact.name", false, "derived"), (name.Category, name.CategoryKey, name.Export, name.Reason));
    }

    [Fact]
    public void Outside_annotation_takes_the_tier_of_its_category() =>
        Assert.Equal(Identifiability.Linkable, new AnnotatePersonalDataAttribute(typeof(string), "X", Category.IpAddress).Identifiability);

    [Fact]
    public void Person_and_identity_are_marked()
    {
        Assert.Equal("customer", typeof(Account).GetCustomAttribute<DataSubjectAttribute>()!.Kind);
        Assert.Null(new DataSubjectAttribute().Kind);
        Assert.NotNull(typeof(Account).GetProperty(nameof(Account.Id))!.GetCustomAttribute<DataSubjectIdAttribute>());
    }

    [Fact]
    public void Sinks_redactors_and_gates_are_declared()
    {
        Assert.Equal([SinkKind.Log, SinkKind.Telemetry], Method(nameof(Account.Audit)).GetParameters()[0].GetCustomAttributes<SinkAttribute>().Select(static sink => sink.Kind).Order());
        Assert.Equal(SinkKind.File, Method(nameof(Account.Save)).GetCustomAttribute<SinkAttribute>()!.Kind);
        Assert.Equal(Identifiability.Linkable, Method(nameof(Account.Mask)).GetCustomAttribute<RedactorAttribute>()!.Result);
        Assert.Null(Method(nameof(Account.MayUse)).GetCustomAttribute<ConsentGateAttribute>()!.Purpose);
        Assert.Equal(
            [Purposes.Advertising, Purposes.Marketing],
            typeof(Account).GetProperty(nameof(Account.AcceptsNews))!.GetCustomAttributes<ConsentGateAttribute>().Select(static gate => gate.Purpose).Order());
    }

    [Fact]
    public void Redactor_attribute_is_found_beside_the_redactor_class_of_the_platform()
    {
        // This file imports Microsoft.Extensions.Compliance.Redaction, whose class Redactor is no attribute.
        Assert.NotNull(NullRedactor.Instance);
        Assert.NotNull(Method(nameof(Account.Mask)).GetCustomAttribute<RedactorAttribute>());
    }

    [Fact]
    public void Lifecycle_is_declared()
    {
        var retention = typeof(Account).GetCustomAttribute<RetentionAttribute>()!;
        Assert.Equal(("P2Y", nameof(Account.CreatedAt)), (retention.Rule, retention.Anchor));
        Assert.Equal(nameof(Account.Review), Method(nameof(Account.Decide)).GetCustomAttribute<AutomatedDecisionAttribute>()!.HumanReview);
        Assert.Equal(18, typeof(Account).GetProperty(nameof(Account.BirthDate))!.GetCustomAttribute<MinimumAgeAttribute>()!.Years);
        Assert.NotNull(typeof(Account).GetProperty(nameof(Account.Secret))!.GetCustomAttribute<ProtectedAtRestAttribute>());
    }

    [Fact]
    public void Blank_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new DataSubjectAttribute(""));
        Assert.Throws<ArgumentException>(static () => new ConsentGateAttribute(" "));
        Assert.Throws<ArgumentException>(static () => new RetentionAttribute(null!));
        Assert.Throws<ArgumentException>(static () => new MarksCategoryAttribute(""));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MarksCategoryAttribute((Category)9999));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MinimumAgeAttribute(0));
        Assert.Throws<ArgumentNullException>(static () => new AnnotatePersonalDataAttribute(null!, "X", Category.Email));
        Assert.Throws<ArgumentException>(static () => new AnnotatePersonalDataAttribute(typeof(string), "", Category.Email));
        Assert.Throws<ArgumentException>(static () => new AnnotatePersonalDataAttribute(typeof(string), "X", ""));
    }

    private static MethodInfo Method(string name) => typeof(Account).GetMethod(name)!;

    [DataSubject("customer")]
    [Retention("P2Y", Anchor = nameof(CreatedAt))]
    private sealed class Account
    {
        [DataSubjectId]
        public int Id { get; set; }

        public DateTime CreatedAt { get; set; }

        [MinimumAge(18)]
        [BirthDateData]
        public DateTime BirthDate { get; set; }

        [ProtectedAtRest]
        [CredentialData]
        public string? Secret { get; set; }

        [ConsentGate(Purposes.Marketing)]
        [ConsentGate(Purposes.Advertising)]
        public bool AcceptsNews { get; set; }

        [ConsentGate]
        public bool MayUse(string purpose) => purpose == Purposes.Support || AcceptsNews;

        [Redactor(Identifiability.Linkable)]
        public string Mask(string value) => value[..1] + Id;

        public void Audit([Sink(SinkKind.Log)][Sink(SinkKind.Telemetry)] string line) => Secret = line;

        [Sink(SinkKind.File)]
        public void Save(string line) => Secret = line;

        [AutomatedDecision(HumanReview = nameof(Review))]
        public bool Decide() => Id > 0;

        public void Review() => Id = 0;
    }
}
