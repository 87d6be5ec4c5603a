using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiiAnalyzers.Tests.Models;

/// <summary>What the embedded rows are checked against: the reference assemblies of the SDK in use, and the packages this project references.</summary>
internal static class ModelReferences
{
    private static readonly string[] Packages =
    [
        "log4net.dll",
        "MailKit.dll",
        "Microsoft.Extensions.Compliance.Abstractions.dll",
        "Microsoft.Extensions.Compliance.Redaction.dll",
        "MimeKit.dll",
        "Newtonsoft.Json.dll",
        "NLog.dll",
        "SendGrid.dll",
        "Serilog.dll",
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(Load);

    public static CSharpCompilation Compile(string source = "") => CSharpCompilation.Create(
        "Models",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
        References.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static ImmutableArray<MetadataReference> Load()
    {
        var frameworks = new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }.SelectMany(Framework);
        var packages = Packages.Select(static name => Path.Combine(AppContext.BaseDirectory, name));
        return [.. frameworks.Concat(packages).Select(static path => MetadataReference.CreateFromFile(path))];
    }

    private static string[] Framework(string pack)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", pack));
        var version = Directory.GetDirectories(root).Select(static path => (Path: path, Version: Version.Parse(Path.GetFileName(path).Split('-')[0]))).MaxBy(static item => item.Version).Path;
        return Directory.GetFiles(Directory.GetDirectories(Path.Combine(version, "ref")).Single(), "*.dll");
    }
}
