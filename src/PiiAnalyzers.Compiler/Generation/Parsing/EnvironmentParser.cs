using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Finds out what generated code may use.</summary>
internal static class EnvironmentParser
{
    public static EnvironmentModel Parse(Compilation compilation)
    {
        var version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        return new EnvironmentModel(
            IsUnique(compilation, "PiiAnalyzers.PersonalDataShape")
                && IsUnique(compilation, "PiiAnalyzers.PersonalData")
                && IsUnique(compilation, "System.Text.Json.Utf8JsonWriter"),
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp9
                && IsUnique(compilation, "System.Runtime.CompilerServices.ModuleInitializerAttribute"));
    }

    /// <summary>A type that two references define cannot be named in code.</summary>
    private static bool IsUnique(Compilation compilation, string name)
    {
        var visible = 0;
        foreach (var type in compilation.GetTypesByMetadataName(name))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                visible++;
            }
        }

        return visible == 1;
    }
}
