using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>
/// A mark that says in so many words that the data does not identify: <c>Identifiability = Identifiability.Aggregated</c>. A mark that gives
/// a reason is taken at its word.
/// </summary>
/// <param name="Tier">Numeric value of <c>Identifiability</c>.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record TierClaim(int Tier, AttributeData Attribute)
{
    /// <summary>The claim on a property, field, method (its return value) or type, or null.</summary>
    public static TierClaim? Of(ISymbol symbol)
    {
        foreach (var attribute in AttributesOf(symbol))
        {
            if (attribute.AttributeClass.IsOrDerivesFrom(WellKnownNames.PersonalData))
            {
                var tier = attribute.NamedArguments.FirstOrDefault(static named => named.Key == "Identifiability").Value;
                var reason = attribute.NamedArguments.FirstOrDefault(static named => named.Key == "Reason").Value;
                return tier is { Kind: TypedConstantKind.Enum, Value: int and (Tiers.NonIdentifying or Tiers.Aggregated) } && reason is not { Kind: TypedConstantKind.Primitive, Value: string { Length: > 0 } }
                    ? new TierClaim((int)tier.Value, attribute)
                    : null;
            }
        }

        return null;
    }

    private static ImmutableArray<AttributeData> AttributesOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.GetReturnTypeAttributes().AddRange(method.GetAttributes()),
        IPropertySymbol property when PositionalParameter(property) is { } parameter => property.GetAttributes().AddRange(parameter.GetAttributes()),
        _ => symbol.GetAttributes(),
    };

    private static IParameterSymbol? PositionalParameter(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } type && property.Locations.FirstOrDefault() is { IsInSource: true } place
            ? type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == property.Name && place.Equals(parameter.Locations.FirstOrDefault()))
            : null;
}
