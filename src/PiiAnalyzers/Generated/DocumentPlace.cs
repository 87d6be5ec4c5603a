using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>A place in an export, with what generated code says may stand there.</summary>
/// <param name="Type">Type of the value, as <see cref="PersonalDataMember.ValueType"/> writes it.</param>
/// <param name="Parts">Code of the objects it leads to.</param>
internal readonly record struct DocumentPlace(string Type, PersonalDataShape[] Parts)
{
    internal static DocumentPlace Root(PersonalDataShape shape) => new("{0}", [shape]);

    /// <summary>The member that a property of an object stands for, if it is a marked one, and the place of its value.</summary>
    internal (PersonalDataMember? Marked, DocumentPlace Value) Property(JsonElement owner, string name)
    {
        var type = Type.TrimEnd('?');
        if (type.StartsWith("<", StringComparison.Ordinal))
        {
            // A dictionary: the name is a key. In one that is a list of entries it is "key" or "value".
            return (null, this with { Type = type.Substring(1, type.Length - 2) });
        }

        if (Shape(owner) is { } shape)
        {
            foreach (var member in shape.Members)
            {
                if (member.Path == name)
                {
                    return member.IsMarked ? (member, default) : (null, new DocumentPlace(member.ValueType, member.Parts));
                }
            }
        }

        return (null, new DocumentPlace("any", Parts ?? []));
    }

    /// <summary>The place of an element of a list.</summary>
    internal DocumentPlace Item()
    {
        var type = (Type ?? "any").TrimEnd('?');
        return type.EndsWith("[]", StringComparison.Ordinal) ? this with { Type = type.Substring(0, type.Length - 2) } : this;
    }

    private PersonalDataShape? Shape(JsonElement owner)
    {
        if (owner.TryGetProperty("$type", out var named) && named.ValueKind == JsonValueKind.String
            && PersonalData.FindShape(named.GetString(), typeof(object)) is { } exact)
        {
            return exact;
        }

        return Parts is [var only] ? only
            : Parts?.FirstOrDefault(part => owner.EnumerateObject().All(property => part.Members.Any(member => member.Path == property.Name)));
    }
}
