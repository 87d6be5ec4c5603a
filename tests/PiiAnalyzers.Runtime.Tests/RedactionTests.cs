using System.Reflection;

namespace PiiAnalyzers.Runtime.Tests;

public sealed class RedactionTests
{
    [Fact]
    public void Nothing_of_the_value_remains()
    {
        Assert.Equal("***", Redaction.Erase("anna@example.com"));
        Assert.Equal("***", Redaction.Erase(new DateTime(1984, 2, 29)));
        Assert.Equal("***", Redaction.Erase(""));
    }

    [Fact]
    public void Null_stays_null()
    {
        Assert.Null(Redaction.Erase<string?>(null));
        Assert.Null(Redaction.Erase<int?>(null));
    }

    [Fact]
    public void The_analyzers_can_tell_that_it_redacts() =>
        Assert.Equal(
            Identifiability.NonIdentifying,
            typeof(Redaction).GetMethod(nameof(Redaction.Erase))!.GetCustomAttribute<RedactorAttribute>()!.Result);
}
