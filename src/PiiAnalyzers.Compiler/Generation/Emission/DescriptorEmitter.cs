using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The descriptor of a type.</summary>
internal static class DescriptorEmitter
{
    private static readonly string[] Tiers = ["Identifying", "MeetingCapture", "Linkable", "NonIdentifying", "Aggregated"];

    public static void Emit(SourceBuilder source, TypeModel type)
    {
        if (type.Names.DescriptionName.Length == 0 || type.Registration is null)
        {
            Members(source, type);
            source.Line();
        }

        var members = type.Names.DescriptionName.Length == 0 || type.Registration is null
            ? "Members"
            : DescriptionClass(type) + ".Members";
        source.Line("internal static readonly global::PiiAnalyzers.PersonalDataDescriptor Descriptor = new global::PiiAnalyzers.PersonalDataDescriptor(");
        source.Line($"    typeof({type.Names.Type}),").Line($"    {Literal.Of(type.Names.FullName)},").Line($"    {members},");
        source.Line("    Shape,");
        source.Line(type.Subject is null ? "    null," : $"    (value, writer) => WriteSubject(({type.Names.Type})value, writer),");
        source.Line($"    {Literal.Of(type.IsDataSubject)});");
        if (type.Subject is { } subject)
        {
            source.Line();
            Subject(source, type.Names.Type, subject);
        }
    }

    /// <summary>Describes a generic type as a whole: the list of the assembly cannot name its constructions.</summary>
    public static void EmitDescription(SourceBuilder source, TypeModel type)
    {
        source.Line(CodeEmitter.GeneratedCode).Line(CodeEmitter.Hidden);
        source.Open($"internal static class {type.Names.DescriptionName}");
        Members(source, type);
        source.Line();
        source.Line("internal static readonly global::PiiAnalyzers.PersonalDataDescriptor Descriptor = new global::PiiAnalyzers.PersonalDataDescriptor(");
        source.Line($"    typeof({type.Names.OpenType}),").Line($"    {Literal.Of(type.Names.FullName)},").Line("    Members,");
        source.Line("    null,").Line("    null,").Line($"    {Literal.Of(type.IsDataSubject)});");
        source.Close();
    }

    private static string DescriptionClass(TypeModel type) =>
        $"global::{(type.Names.Namespace.Length == 0 ? "" : type.Names.Namespace + ".")}{type.Names.DescriptionName}";

    private static void Members(SourceBuilder source, TypeModel type)
    {
        source.Line("internal static readonly global::PiiAnalyzers.PersonalDataMember[] Members = new global::PiiAnalyzers.PersonalDataMember[]");
        source.Line("{");
        foreach (var row in type.Descriptions)
        {
            var tier = Tiers[row.Identifiability is >= 0 and <= 4 ? row.Identifiability : 0];
            source.Line($"    new global::PiiAnalyzers.PersonalDataMember({Literal.Of(row.Path)}, {Literal.Of(row.Name)}, {Literal.Of(row.Category)}, global::PiiAnalyzers.Identifiability.{tier}{Options(row)}),");
        }

        source.Line("};");
    }

    private static string Options(DescriptionModel row) =>
        (row.Purposes.Count > 0 ? $", purposes: {Literal.Strings(row.Purposes)}" : "")
        + (row.Retention is null ? "" : $", retention: {Literal.Of(row.Retention)}")
        + (row.IsExported ? "" : ", isExported: false")
        + (row.Reason is null ? "" : $", reason: {Literal.Of(row.Reason)}");

    private static void Subject(SourceBuilder source, string type, MemberModel subject)
    {
        var access = ExportEmitter.Fill(subject.Access, "value");
        source.ResetLocals();
        source.Open($"private static void WriteSubject({type} value, global::System.Text.Json.Utf8JsonWriter writer)");
        if (subject.Value.Kind is ValueKind.Text or ValueKind.Number or ValueKind.Digits or ValueKind.Boolean)
        {
            ExportEmitter.Value(source, subject.Value, access, "\"\"");
        }
        else
        {
            source.Line($"global::PiiAnalyzers.PersonalDataExport.WriteSubject(writer, {access});");
        }

        source.Close();
    }
}
