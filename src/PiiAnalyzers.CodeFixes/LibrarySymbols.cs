using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PiiAnalyzers.CodeFixes;

/// <summary>The types of the runtime library and of the framework that the fixes write, as the compilation sees them.</summary>
internal static class LibrarySymbols
{
    public const string Namespace = "PiiAnalyzers";

    private const string Logging = "Microsoft.Extensions.Logging";

    public static INamedTypeSymbol? Redaction(Compilation compilation) => Find(compilation, "Redaction");

    public static INamedTypeSymbol? Purposes(Compilation compilation) => Find(compilation, "Purposes");

    public static INamedTypeSymbol? PurposeAttribute(Compilation compilation) => Find(compilation, "PurposeAttribute");

    public static INamedTypeSymbol? PurposeExtensions(Compilation compilation) => Find(compilation, "PurposeExtensions");

    /// <summary>Whether <c>[LoggerMessage]</c> methods are written by the generator that redacts classified parameters.</summary>
    public static bool HasRedactingLoggerMessages(Compilation compilation) => Find(compilation, "LogPropertiesAttribute", Logging) is not null;

    public static INamedTypeSymbol? LoggerMessage(Compilation compilation) => Find(compilation, "LoggerMessageAttribute", Logging);

    public static INamedTypeSymbol? LogLevel(Compilation compilation) => Find(compilation, "LogLevel", Logging);

    public static INamedTypeSymbol? Logger(Compilation compilation) => Find(compilation, "ILogger", Logging);

    public static INamedTypeSymbol? FormContent(Compilation compilation) => Find(compilation, "FormUrlEncodedContent", "System.Net.Http");

    public static INamedTypeSymbol? KeyValuePair(Compilation compilation) => Find(compilation, "KeyValuePair`2", "System.Collections.Generic");

    public static INamedTypeSymbol? PersonalDataAttribute(Compilation compilation) => Find(compilation, "PersonalDataAttribute");

    public static INamedTypeSymbol? Category(Compilation compilation) => Find(compilation, "Category");

    /// <summary>The mark of a built-in category (<c>EmailDataAttribute</c>), or null for a category of the policy.</summary>
    public static INamedTypeSymbol? MarkOf(Compilation compilation, string category) => Find(compilation, MarkName(category) + "Attribute");

    /// <summary>What is written in brackets for a category.</summary>
    public static string MarkName(string category) => category.EndsWith("Data", StringComparison.Ordinal) ? category : category + "Data";

    /// <summary>The name of a type, which the host shortens after it has added the using that this takes.</summary>
    public static NameSyntax Name(SyntaxGenerator generator, INamedTypeSymbol type) =>
        ((NameSyntax)generator.TypeExpression(type)).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation, Simplifier.Annotation);

    // Two assemblies may define the type; the fix then takes one that this code can name.
    private static INamedTypeSymbol? Find(Compilation compilation, string name, string @namespace = Namespace) =>
        compilation.GetTypesByMetadataName(@namespace + "." + name)
            .FirstOrDefault(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
