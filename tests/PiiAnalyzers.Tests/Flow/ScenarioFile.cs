using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Flow;

/// <summary>One scenario: a source file that compiles together with the shared domain, and what its comments expect.</summary>
internal sealed class ScenarioFile
{
    private const string SharedFolder = "_Shared";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly Lazy<IReadOnlyList<string>> AllNames = new(static () =>
        [.. Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(static path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(static name => !name.StartsWith(SharedFolder, StringComparison.Ordinal))
            .Where(IsKnownSyntax)
            .Order(StringComparer.Ordinal)]);

    private ScenarioFile(string topic, string path)
    {
        Topic = topic;
        Path = path;
        var lines = File.ReadAllLines(path);
        Lines = lines;
        Expectations = [.. lines.Select(static (text, index) => ScenarioExpectation.Parse(text, index + 1)).OfType<ScenarioExpectation>()];
    }

    internal string Topic { get; }

    internal string Path { get; }

    internal IReadOnlyList<string> Lines { get; }

    internal IReadOnlyList<ScenarioExpectation> Expectations { get; }

    internal static string Root => System.IO.Path.Combine(AppContext.BaseDirectory, "Flow", "Scenarios");

    /// <summary>Paths of all scenario files, relative to the folder of scenarios; on an older Roslyn those that it can compile.</summary>
    internal static IEnumerable<string> Names() => AllNames.Value;

    internal static ScenarioFile Read(string name) => new(name[..name.IndexOf('/')], System.IO.Path.Combine(Root, name));

    internal CSharpCompilation Compile()
    {
        var shared = Directory.GetFiles(System.IO.Path.Combine(Root, SharedFolder), "*.cs");
        return CSharpCompilation.Create(
            "Scenario",
            [.. shared.Append(Path).Select(Parse)],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), Options, path);

#if ROSLYN48
    // That every scenario compiles is asserted by the suite on the newest Roslyn; here an error means newer syntax.
    private static bool IsKnownSyntax(string name) =>
        !Read(name).Compile().GetDiagnostics().Any(static found => found.Severity == DiagnosticSeverity.Error);
#else
    private static bool IsKnownSyntax(string name) => true;
#endif
}
