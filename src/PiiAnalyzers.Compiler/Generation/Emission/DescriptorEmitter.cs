using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The fields that describe members, and the descriptor of a generic type.</summary>
internal static class DescriptorEmitter
{
    private static readonly string[] Tiers = ["Identifying", "MeetingCapture", "Linkable", "NonIdentifying", "Aggregated"];
    private static readonly string[] Effects = ["Default", "Null", "Tombstone", "Keep"];
    private static readonly string[] Origins = ["Provided", "Observed", "Inferred", "ThirdParty"];

    private const string Member = "global::PiiAnalyzers.PersonalDataMember";

    /// <summary>One field for each member that is marked or leads to marked ones.</summary>
    public static void Fields(SourceBuilder source, ShapeModel shape, PolicyModel policy)
    {
        foreach (var member in shape.Members.Where(static member => member.Field.Length > 0))
        {
            source.Line($"private static readonly {Member} {member.Field} = {New(member, policy, source.HasNullable)};");
        }
    }

    public static string Names(IEnumerable<MemberModel> members) =>
        $"new {Member}[] {{ {string.Join(", ", members.Select(static member => member.Field))} }}";

    /// <summary>Describes a generic type as a whole: the list of the assembly cannot name its constructions.</summary>
    public static void Description(SourceBuilder source, TypeModel type, PolicyModel policy)
    {
        source.Line(CodeEmitter.GeneratedCode).Line(CodeEmitter.Hidden);
        source.Open($"internal static class {type.Names.DescriptionName}");
        source.Line($"internal static readonly global::PiiAnalyzers.PersonalDataDescriptor Descriptor = new global::PiiAnalyzers.PersonalDataDescriptor(");
        source.Line($"    typeof({type.Names.OpenType}),").Line($"    {Literal.Of(type.Names.FullName)},");
        source.Line($"    new {Member}[]").Line("    {");
        foreach (var member in type.Shape.Members.Where(static member => member.Description is not null))
        {
            source.Line($"        {New(member, policy, source.HasNullable)},");
        }

        source.Line("    },");
        source.Line($"    {Literal.Of(type.Shape.IsDataSubject)}{(policy.Id.Length == 0 ? "" : ", " + Policy(policy))});");
        source.Close();
    }

    public static string Policy(PolicyModel policy) => $"new global::PiiAnalyzers.PolicyReference({Literal.Of(policy.Id)}, {Literal.Of(policy.Version)})";

    private static string New(MemberModel member, PolicyModel policy, bool hasNullable)
    {
        var (json, name, type) = (Literal.Of(member.JsonName), Literal.Of(member.Name), Literal.Of(member.Value.JsonType + (member.Value.IsReference && member.Value.Type.EndsWith("?", StringComparison.Ordinal) ? "?" : "")));
        if (member.Description is not { } row)
        {
            // A type that leads to itself is asked before its own field is set; it is set when the answer is needed.
            var parts = member.Value.Shapes.Distinct().Select(shape => hasNullable ? shape + "!" : shape).ToArray();
            return $"{Member}.Nested({json}, {name}, {type}{(parts.Length == 0 ? "" : $", () => new global::PiiAnalyzers.PersonalDataShape[] {{ {string.Join(", ", parts)} }}")})";
        }

        var tier = Tiers[row.Identifiability is >= 0 and <= 4 ? row.Identifiability : 0];
        return $"new {Member}({json}, {name}, {Literal.Of(row.Category)}, global::PiiAnalyzers.Identifiability.{tier}{Options(row, policy.Find(row.Category))}, valueType: {type.Replace("{0}", "object")})";
    }

    private static string Options(DescriptionModel row, PolicyCategoryModel? policy)
    {
        var purposes = row.Purposes.Count > 0 ? row.Purposes : policy?.Purposes ?? default;
        var retention = row.Retention ?? policy?.Retention;
        return Strings("purposes", purposes)
            + Strings("legalBases", policy?.LegalBases ?? default)
            + (retention is null ? "" : $", retention: {Literal.Of(retention)}")
            + Strings("recipients", policy?.Recipients ?? default)
            + (row.IsExported ? "" : ", isExported: false")
            + (row.Reason is null ? "" : $", reason: {Literal.Of(row.Reason)}")
            + (row.Erasure is > 0 and < 4 ? $", erasure: global::PiiAnalyzers.ErasureEffect.{Effects[row.Erasure]}" : "")
            + (row.Origin is > 0 and < 4 ? $", origin: global::PiiAnalyzers.DataOrigin.{Origins[row.Origin]}" : "");
    }

    private static string Strings(string name, EquatableArray<string> values) => values.Count == 0 ? "" : $", {name}: {Literal.Strings(values)}";
}
