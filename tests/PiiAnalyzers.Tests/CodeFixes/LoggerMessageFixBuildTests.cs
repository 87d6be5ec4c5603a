using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;
using PiiAnalyzers.CodeFixes;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.CodeFixes;

/// <summary>What the fix declares is written by the generator of Microsoft.Extensions.Telemetry, compiles, and holds no finding.</summary>
public sealed class LoggerMessageFixBuildTests
{
    private const string Outer = "namespace Shop { public static class Outer { private sealed class Service(ILogger<Service> logger) { BODY } } }";

    [Theory]
    [InlineData("""public void Run(Customer customer) => logger.LogInformation("Mail {Email} of {Id}", customer.Email, customer.Id);""")]
    [InlineData("""public void Run(Customer customer) { logger.LogWarning($"No phone {customer.Phone?.Trim()} for {customer.Id:x}, born {customer.Born:yyyy}"); }""")]
    [InlineData("""public void Run(Person person, Exception problem) => logger.LogError(problem, "Failed for {Who} at {Time}", person, DateTime.Now);""")]
    [InlineData("""public void Run(Person person) => logger.Log(LogLevel.Critical, "The \"name\" of {Who} {{is}}\n{Name}", person, person.Name);""")]
    [InlineData("""public void Run(List<Customer> all) => logger.LogDebug("All {Mails}", all.Select(c => c.Email).ToList());""")]
    [InlineData("""public void Run(List<Customer> all) => all.ForEach(c => logger.LogTrace("Each {Mail}", c.Email));""")]
    public async Task The_generator_writes_the_method(string member)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: RuleSamples.Compile().Options,
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References.All.Add(MetadataReference.CreateFromFile(typeof(LogPropertiesAttribute).Assembly.Location))));
        var solution = project.AddDocument("Domain.cs", TestDomain.Source, filePath: TestDomain.Path).Project
            .AddDocument("Service.cs", Outer.Replace("BODY", member, StringComparison.Ordinal), filePath: "/src/Service.cs").Project.Solution;
        var document = solution.Projects.Single().Documents.Single(static d => d.Name == "Service.cs");

        var before = await FindingsAsync(document.Project);
        Assert.NotEmpty(before);
        var after = await FixAsync(document, before[0]);
        var text = (await after.GetTextAsync()).ToString();
        var compilation = Generate((CSharpCompilation)(await after.Project.GetCompilationAsync())!);

        Assert.True(compilation.GetDiagnostics().All(static d => d.Severity < DiagnosticSeverity.Warning), text + string.Join('\n', compilation.GetDiagnostics()));
        Assert.Contains("[LoggerMessage(", text, StringComparison.Ordinal);
        Assert.Empty((await RuleSamples.FindingsAsync(compilation)).Where(static d => d.Id == "PII1001"));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project) =>
        [.. (await RuleSamples.FindingsAsync((CSharpCompilation)(await project.GetCompilationAsync())!)).Where(static d => d.Id == "PII1001")];

    /// <summary>The fix of one finding: a call is turned whole, whatever other findings lie in it.</summary>
    private static async Task<Document> FixAsync(Document document, Diagnostic finding)
    {
        CodeAction? action = null;
        await new LoggerMessageFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (offered, _) => action ??= offered, CancellationToken.None));
        Assert.NotNull(action);
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetDocument(document.Id)!;
    }

    private static CSharpCompilation Generate(CSharpCompilation compilation)
    {
        var path = typeof(LoggerMessageFixBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "LoggingGenerator").Value!;
        var generators = Assembly.LoadFrom(path).GetTypes()
            .Where(static type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type))
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        CSharpGeneratorDriver.Create(generators, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var problems);
        Assert.Empty(problems.Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        return (CSharpCompilation)updated;
    }
}
