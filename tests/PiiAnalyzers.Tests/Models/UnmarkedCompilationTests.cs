using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Relevance;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Models;

/// <summary>A compilation without any mark is looked at where a library hands out personal data, and nowhere else.</summary>
public sealed class UnmarkedCompilationTests
{
    private const string Usings = """
        using System.Linq;
        using System.Security.Claims;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;
        """;

    [Theory]
    [InlineData("log.LogInformation(\"{Ip}\", http.Connection.RemoteIpAddress);")]
    [InlineData("log.LogInformation(\"{Ip}\", http.Request.Headers[\"X-Forwarded-For\"]);")]
    [InlineData("log.LogInformation(\"{Mail}\", http.Request.Form[\"email\"]);")]
    [InlineData("log.LogInformation(\"{Mail}\", http.User.FindFirst(ClaimTypes.Email)!.Value);")]
    [InlineData("log.LogInformation(\"{Name}\", http.User.Identity!.Name);")]
    public async Task A_library_source_is_found(string statement)
    {
        var compilation = Compile(statement);

        Assert.False(Names(compilation).IsEmpty);
        Assert.Contains(await RuleSamples.FindingsAsync(compilation), static d => d.Id == "PII1001");
    }

    [Fact]
    public async Task A_constant_of_the_compilation_may_be_the_key()
    {
        var compilation = Compile("log.LogInformation(\"{Ip}\", http.Request.Headers[Keys.Client]);", "} public static class Keys { public const string Client = \"X-Forwarded-For\"; ");

        Assert.Contains(await RuleSamples.FindingsAsync(compilation), static d => d.Id == "PII1001");
    }

    [Fact]
    public async Task A_constant_of_a_library_may_be_the_key()
    {
        var compilation = Compile("log.LogInformation(\"{Mail}\", http.Request.Form[ClaimTypes.Email]);");

        Assert.Contains(await RuleSamples.FindingsAsync(compilation), static d => d.Id == "PII1001");
    }

    [Theory]
    [InlineData("log.LogInformation(\"{Path}\", http.Request.Path);")]
    [InlineData("log.LogInformation(\"{Name}\", new { Name = 7, Address = 8 }.Name);")]
    [InlineData("log.LogInformation(\"{Tenant}\", http.Request.Headers[\"X-Tenant\"]);")]
    [InlineData("log.LogInformation(\"{Mail}\", \"email\");")]
    public async Task Nothing_is_analysed_without_one(string statement)
    {
        var compilation = Compile(statement);

        Assert.Empty(Names(compilation).Take());
        Assert.Empty(await RuleSamples.FindingsAsync(compilation));
    }

    [Fact]
    public void Only_code_that_mentions_the_source_is_analysed()
    {
        var compilation = Compile("log.LogInformation(\"{Ip}\", http.Connection.RemoteIpAddress);", "void Other(ILogger log, HttpContext http) => log.LogInformation(http.Request.Path);");

        var declaration = Assert.Single(Names(compilation).Take());
        Assert.Contains("RemoteIpAddress", declaration.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_the_projects_own_file_counts()
    {
        var compilation = Compile("log.LogInformation(\"{Mail}\", new Acme.Session().CurrentMail);", "} } namespace Acme { public class Session { public string CurrentMail => \"\"; ");
        var file = new InMemoryText("/src/acme.pii", "Acme.Session;false;CurrentMail;*;;ReturnValue;source:Email;Acme");

        Assert.Contains(await RuleSamples.FindingsAsync(compilation, [file]), static d => d.Id == "PII1001");
        Assert.Empty(await RuleSamples.FindingsAsync(compilation));
    }

    [Fact]
    public async Task A_sink_may_depend_on_a_constant_too()
    {
        const string Row = "Acme.Bag;false;Set;*;Argument[key]=\"note|remark\", Argument[value];print;sink:log;Acme";
        var compilation = Compile(
            "new Acme.Bag().Set(\"Remark\", http.User.Identity!.Name!); new Acme.Bag().Set(\"owner\", http.User.Identity!.Name!);",
            "} } namespace Acme { public class Bag { public void Set(string key, string value) { } ");

        var finding = Assert.Single((await RuleSamples.FindingsAsync(compilation, [new InMemoryText("/src/acme.pii", Row)])).Where(static d => d.Id == "PII1001"));
        Assert.Equal("IIdentity.Name", finding.Properties["source"]);
    }

    private static SourceNames Names(Compilation compilation) =>
        SourceNames.Of(compilation, MarkReader.For(compilation), ModelIndex.Create(compilation, Array.Empty<(string, SourceText)>()), default);

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string statement, string more = "")
    {
        var compilation = RuleSamples.Compile(("/src/Code.cs", $"{Usings} namespace Shop {{ public class Code {{ void Run(ILogger log, HttpContext http) {{ {statement} }} {more} }} }}"));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
