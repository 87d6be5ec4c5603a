using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Compliance.Classification;

namespace PiiAnalyzers;

/// <summary>
/// Makes System.Text.Json write objects as logs may show them, as the generated redaction does: a marked member is <c>"***"</c> (null
/// stays null), what is computed of others is left out, unmarked members are written as ever. For writing only: what is read with these
/// options is not what was written.
/// </summary>
/// <remarks>A type with a converter of its own, or one that is written as a list, has no contract that could be changed.</remarks>
/// <example>
/// <code>var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RedactedJson.Modify } } };</code>
/// </example>
public static class RedactedJson
{
    /// <summary>A modifier of contracts: put it last among the modifiers of a resolver.</summary>
    /// <param name="contract">The contract of a type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static void Modify(JsonTypeInfo contract)
    {
        if (contract is null)
        {
            throw new ArgumentNullException(nameof(contract), "The serializer gives the contract.");
        }

        if (contract.Kind is not JsonTypeInfoKind.Object)
        {
            return;
        }

        var shape = PersonalData.Describe(contract.Type)?.Shape;
        for (var index = contract.Properties.Count - 1; index >= 0; index--)
        {
            var property = contract.Properties[index];
            if (shape is null ? IsClassified(property) : IsMarked(shape, property, contract.Options))
            {
                property.CustomConverter = MaskConverter.Instance;
            }
            else if (shape is not null && !IsAmong(shape.ShownMembers, property, contract.Options))
            {
                contract.Properties.RemoveAt(index);
                continue;
            }

            if (typeof(IProcessingRestriction).IsAssignableFrom(contract.Type))
            {
                var isWritten = property.ShouldSerialize;
                property.ShouldSerialize = (holder, value) => !((IProcessingRestriction)holder).IsProcessingRestricted && isWritten?.Invoke(holder, value) != false;
            }
        }
    }

    /// <summary>A resolver whose contracts are redacted, for example that of a generated context.</summary>
    /// <param name="resolver">The resolver.</param>
    /// <returns>A new one.</returns>
    /// <example><code>var options = new JsonSerializerOptions { TypeInfoResolver = ShopJson.Default.WithPersonalDataRedacted() };</code></example>
    public static IJsonTypeInfoResolver WithPersonalDataRedacted(this IJsonTypeInfoResolver resolver) => resolver.WithAddedModifier(Modify);

    private static bool IsMarked(PersonalDataShape shape, JsonPropertyInfo property, JsonSerializerOptions options)
    {
        foreach (var member in shape.Members)
        {
            if (member.IsMarked && Is(property, member.Name, options))
            {
                return !IsAmong(shape.ShownMembers, property, options);
            }
        }

        return false;
    }

    private static bool IsAmong(IReadOnlyList<string> names, JsonPropertyInfo property, JsonSerializerOptions options)
    {
        foreach (var name in names)
        {
            if (Is(property, name, options))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Contracts of older source generators do not say which member a property is: then its name does.</summary>
    private static bool Is(JsonPropertyInfo property, string member, JsonSerializerOptions options) =>
        property.AttributeProvider is MemberInfo known
            ? known.Name == member
            : property.Name == member || property.Name == options.PropertyNamingPolicy?.ConvertName(member);

    /// <summary>A type without generated code can have marks all the same.</summary>
    private static bool IsClassified(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(DataClassificationAttribute), inherit: true) == true;

    private sealed class MaskConverter : JsonConverter<object>
    {
        internal static readonly MaskConverter Instance = new();

        public override bool CanConvert(Type typeToConvert) => true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What was written redacted cannot be read.");

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => writer.WriteStringValue(RedactedText.Mark);
    }
}
