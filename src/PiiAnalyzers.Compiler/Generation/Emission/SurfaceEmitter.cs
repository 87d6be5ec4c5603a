using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The members that people call.</summary>
internal static class SurfaceEmitter
{
    public static void Instance(SourceBuilder source, TypeModel type)
    {
        foreach (var member in Members(type.Surface))
        {
            Document(source, member);
            Attributes(source, member);
            source.Line($"public {member.Returns} {member.Name}({member.Parameter}) => {Call(member, "this", type.Names.CodeName)};").Line();
        }
    }

    public static void Extension(SourceBuilder source, TypeModel type)
    {
        var isFirst = true;
        foreach (var member in Members(type.Surface))
        {
            if (!isFirst)
            {
                source.Line();
            }

            isFirst = false;
            Document(source, member, "value");
            Attributes(source, member);
            var parameters = member.Parameter.Length == 0 ? "" : ", " + member.Parameter;
            source.Line(
                $"public static {member.Returns} {member.Name}{type.Names.TypeParameters}(this {type.Names.Type} value{parameters}){type.Names.Constraints} => {Call(member, "value", type.Names.Code)};");
        }
    }

    private sealed record Member(string Name, string Returns, string Parameter, string Call, string Part, string Summary, string Result, bool IsRedactor = false);

    /// <summary>Tells the flow analysis that what comes out may be logged.</summary>
    private const string Redactor = "[global::PiiAnalyzers.Redactor(global::PiiAnalyzers.Identifiability.NonIdentifying)]";

    private static IEnumerable<Member> Members(SurfaceModel surface)
    {
        if (surface.RedactedString)
        {
            yield return new Member(
                "ToRedactedString", "string", "", "global::PiiAnalyzers.RedactedText.Of({0}, {1})", "Shape",
                "A text for logs: personal data is masked, other members are shown.", "The text; it holds no marked value.", IsRedactor: true);
        }

        if (surface.Export)
        {
            yield return new Member(
                "ExportPersonalData", "string", "", "global::PiiAnalyzers.PersonalDataExport.ToJson({0}, {1})", "Descriptor",
                "The personal data of this object as one JSON document (GDPR Art. 15 and 20). Secrets are described, not disclosed.", "The document.");
        }

        if (surface.Write)
        {
            yield return new Member(
                "WritePersonalData", "void", "global::System.Text.Json.Utf8JsonWriter writer", "global::PiiAnalyzers.PersonalDataExport.WriteDocument(writer, {0}, {1})", "Descriptor",
                "Writes the document of <c>ExportPersonalData</c> as one JSON value.", "");
        }
    }

    private static string Call(Member member, string target, string code) => member.Call.Replace("{0}", target).Replace("{1}", $"{code}.{member.Part}");

    private static void Attributes(SourceBuilder source, Member member)
    {
        source.Line(CodeEmitter.GeneratedCode);
        if (member.IsRedactor)
        {
            source.Line(Redactor);
        }
    }

    private static void Document(SourceBuilder source, Member member, string? receiver = null)
    {
        source.Line($"/// <summary>{member.Summary}</summary>");
        if (receiver is not null)
        {
            source.Line($"/// <param name=\"{receiver}\">The object.</param>");
        }

        if (member.Parameter.Length > 0)
        {
            source.Line("/// <param name=\"writer\">Where to write.</param>");
        }

        if (member.Result.Length > 0)
        {
            source.Line($"/// <returns>{member.Result}</returns>");
        }
    }
}
