using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>A place that personal data comes from: a marked member, parameter, result or type, or a library source.</summary>
internal sealed class SourceInfo(ISymbol symbol, PersonalDataMark mark, string display)
{
    public ISymbol Symbol { get; } = symbol;

    public PersonalDataMark Mark { get; } = mark;

    /// <summary>How messages name it: <c>Customer.Email</c>.</summary>
    public string Display { get; } = display;

    /// <summary>With the constant that was asked for: <c>IHeaderDictionary["User-Agent"]</c>, <c>ClaimsPrincipal.FindFirst("email")</c>; of a URI its end.</summary>
    public static string DisplayOf(ISymbol symbol, string? key, ITypeSymbol? receiver) => (symbol, key?.Substring(key.LastIndexOf('/') + 1)) switch
    {
        (_, null) => DisplayOf(symbol),
        (IPropertySymbol { IsIndexer: true }, var end) => $"{(receiver ?? symbol.ContainingType).Name}[\"{end}\"]",
        (_, var end) => $"{(receiver ?? symbol.ContainingType).Name}.{symbol.Name}(\"{end}\")",
    };

    public static string DisplayOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
            $"{constructor.ContainingType.Name}.{parameter.Name}",
        IParameterSymbol parameter => parameter.Name,
        ITypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        { ContainingType: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };
}
