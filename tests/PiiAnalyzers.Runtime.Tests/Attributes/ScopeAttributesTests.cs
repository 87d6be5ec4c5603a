using System.Reflection;

[assembly: PiiAnalyzers.Purpose(PiiAnalyzers.Purposes.Operations)]

namespace PiiAnalyzers.Runtime.Tests.Attributes;

/// <summary>Attributes that declare something for the code in a scope, on every kind of scope.</summary>
public sealed class ScopeAttributesTests
{
    [Fact]
    public void Purposes_hold_on_every_kind_of_scope()
    {
        Assert.Equal([Purposes.Operations], PurposesOf(typeof(ScopeAttributesTests).Assembly.GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Support], PurposesOf(typeof(Scopes).GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Order], PurposesOf(typeof(Scopes).GetConstructors().Single().GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Statistics], PurposesOf(typeof(Scopes).GetProperty(nameof(Scopes.Count))!.GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Survey], PurposesOf(typeof(IScope).GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Security], PurposesOf(typeof(Scope).GetCustomAttributes<PurposeAttribute>()));

        var send = typeof(Scopes).GetMethod(nameof(Scopes.Send))!;
        Assert.Equal([Purposes.Advertising, Purposes.Marketing, Purposes.Relationship], PurposesOf(send.GetCustomAttributes<PurposeAttribute>()).Order());
        Assert.Equal([Purposes.Survey], PurposesOf(send.GetParameters()[0].GetCustomAttributes<PurposeAttribute>()));
    }

    [Fact]
    public void Purposes_hold_on_lambdas_and_local_functions()
    {
        Func<int> lambda = [Purpose(Purposes.Support)] () => 1;
        Func<int> local = Local;

        Assert.Equal([Purposes.Support], PurposesOf(lambda.Method.GetCustomAttributes<PurposeAttribute>()));
        Assert.Equal([Purposes.Order], PurposesOf(local.Method.GetCustomAttributes<PurposeAttribute>()));

        [Purpose(Purposes.Order)]
        static int Local() => 2;
    }

    [Fact]
    public void Scope_is_that_of_the_text_so_overrides_do_not_inherit()
    {
        var method = typeof(Overriding).GetMethod(nameof(Scopes.Send))!;

        Assert.Empty(method.GetCustomAttributes<PurposeAttribute>(inherit: true));
        Assert.Empty(method.GetCustomAttributes<RecipientAttribute>(inherit: true));
        Assert.Empty(typeof(Overriding).GetCustomAttributes<PurposeAttribute>(inherit: true));
    }

    [Fact]
    public void A_scope_names_several_recipients()
    {
        var send = typeof(Scopes).GetMethod(nameof(Scopes.Send))!;

        Assert.Equal(["group", "providers"], send.GetCustomAttributes<RecipientAttribute>().Select(static recipient => recipient.Key).Order());
    }

    [Fact]
    public void No_purpose_or_a_blank_one_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new PurposeAttribute());
        Assert.Throws<ArgumentException>(static () => new PurposeAttribute(null!));
        Assert.Throws<ArgumentException>(static () => new PurposeAttribute(Purposes.Support, " "));
        Assert.Throws<ArgumentException>(static () => new PurposeAttribute(Purposes.Support, null!));
        Assert.Throws<ArgumentException>(static () => new RecipientAttribute(""));
    }

    [Fact]
    public void For_purpose_is_the_value_itself()
    {
        var text = new string('a', 3);

        Assert.Same(text, text.ForPurpose(Purposes.Support));
        Assert.Equal(7, 7.ForPurpose(Purposes.Statistics));
        Assert.Null(((string?)null).ForPurpose(Purposes.Support));
    }

    private static IEnumerable<string> PurposesOf(IEnumerable<PurposeAttribute> attributes) =>
        attributes.SelectMany(static attribute => attribute.Purposes);

    [Purpose(Purposes.Support)]
    private class Scopes
    {
        [Purpose(Purposes.Order)]
        public Scopes()
        {
        }

        [Purpose(Purposes.Statistics)]
        public int Count { get; set; }

        [Purpose(Purposes.Marketing, Purposes.Relationship)]
        [Purpose(Purposes.Advertising)]
        [Recipient("providers")]
        [Recipient("group")]
        public virtual int Send([Purpose(Purposes.Survey)] string text) => text.Length + Count;
    }

    private sealed class Overriding : Scopes
    {
        public override int Send(string text) => text.Length;
    }

    [Purpose(Purposes.Survey)]
    private interface IScope;

    [Purpose(Purposes.Security)]
    private readonly struct Scope;
}
