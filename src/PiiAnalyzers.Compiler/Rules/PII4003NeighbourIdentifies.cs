using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>A mark says that a member does not identify, and a member beside it does.</summary>
/// <example><code>record Visit(IPAddress Ip, [PersonalData(Category.Usage, Identifiability = Identifiability.NonIdentifying)] TimeSpan Spent);</code></example>
internal static class PII4003NeighbourIdentifies
{
    public const string Id = "PII4003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Tier says not identifying, and a neighbour identifies",
        "{0} is marked {1}, but {2} beside it points at the person{3}",
        RuleCategories.Marks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Data is as identifying as the record it stands in: with a name, a key or an address beside it, everything in the record is about that person.",
        helpLinkUri: RulePages.Address + nameof(PII4003NeighbourIdentifies) + ".md");
}
