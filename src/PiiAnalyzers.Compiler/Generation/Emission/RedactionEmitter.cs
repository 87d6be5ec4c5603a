using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that add members to redacted text.</summary>
internal static class RedactionEmitter
{
    public static void Members(SourceBuilder source, IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            var access = member.Of("value");
            var name = Literal.Of(member.Name);
            switch (member.Redaction)
            {
                case RedactionUse.Masked:
                    source.Line(Mask(member, access));
                    break;
                case RedactionUse.Hidden:
                    source.Line($"text.Hide({name}, {(member.Value.IsReference ? $"!({access} is null)" : "true")});");
                    break;
                case RedactionUse.Shown:
                    source.Line(CallEmitter.Of(member.Value, "text", name, access) + ";");
                    break;
            }
        }
    }

    /// <summary>What other serializers may show as well.</summary>
    public static void Shown(SourceBuilder source, IEnumerable<MemberModel> members)
    {
        var names = members.Where(static member => member.Redaction is RedactionUse.Shown).Select(static member => Literal.Of(member.Name)).ToArray();
        if (names.Length > 0)
        {
            source.Line($"public override global::System.Collections.Generic.IReadOnlyList<string> ShownMembers => new string[] {{ {string.Join(", ", names)} }};").Line();
        }
    }

    private static string Mask(MemberModel member, string access)
    {
        if (member.MayThrow || member.Value.Kind is ValueKind.Tuple || (!member.Value.IsReference && member.Value is { Kind: not (ValueKind.Scalar or ValueKind.Nullable) }))
        {
            return $"text.Mask({member.Field});";
        }

        var isScalar = member.Value.Kind is ValueKind.Scalar || (member.Value.Kind is ValueKind.Nullable && member.Value.Children[0].Kind is ValueKind.Scalar);
        var value = member.Value.Kind is ValueKind.Parsed ? CallEmitter.Content(member.Value, access) : access;
        return isScalar ? $"text.MaskScalar({member.Field}, {value});" : $"text.Mask({member.Field}, {value});";
    }
}
