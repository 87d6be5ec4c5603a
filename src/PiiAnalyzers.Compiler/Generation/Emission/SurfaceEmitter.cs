using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The members that people call.</summary>
internal static class SurfaceEmitter
{
    private const string View = "global::PiiAnalyzers.RedactedView";
    private const string Rules = "global::PiiAnalyzers.RedactionRules";
    private const string Receipt = "global::PiiAnalyzers.ErasureReceipt";
    private const string Ground = "global::PiiAnalyzers.ErasureGround";
    private const string Options = "global::PiiAnalyzers.ErasureOptions";
    private const string Json = "global::System.Text.Json.Utf8JsonWriter";

    public static void Instance(SourceBuilder source, TypeModel type)
    {
        foreach (var member in Members(type.Surface))
        {
            Head(source, member, null);
            var target = member.Changes && type.ErasesInPlace ? "ref this" : "this";
            source.Line($"public {member.Returns} {member.Name}({Parameters(member)}) => {Call(type.Names.CodeName, member, target)};").Line();
        }
    }

    public static void Extension(SourceBuilder source, TypeModel type)
    {
        var names = type.Names;
        var isFirst = true;
        foreach (var member in Members(type.Surface))
        {
            if (!isFirst)
            {
                source.Line();
            }

            isFirst = false;
            Head(source, member, "value");
            var isPlace = member.Changes && type.ErasesInPlace;
            var parameters = $"this {(isPlace ? "ref " : "")}{names.Type} value" + (member.Parameters.Length == 0 ? "" : ", " + Parameters(member));
            source.Line(
                $"public static {member.Returns} {member.Name}{names.TypeParameters}({parameters}){names.Constraints} => {Call(names.Code, member, isPlace ? "ref value" : "value")};");
        }
    }

    private sealed record Parameter(string Type, string Name, string Meaning);

    /// <param name="Tier">Tells the flow analysis how much is left of what comes out; empty if it is no redaction.</param>
    /// <param name="Changes">Changes the object.</param>
    private sealed record Member(string Name, string Returns, string Summary, string Result, Parameter[] Parameters, string Tier = "", bool Changes = false);

    private static IEnumerable<Member> Members(SurfaceModel surface)
    {
        if (surface.RedactedString)
        {
            yield return new Member(
                "ToRedactedString", "string", "A text for logs: personal data is masked, other members are shown.", "The text; it holds no marked value.", [], "NonIdentifying");
        }

        if (surface.Redacted)
        {
            yield return new Member("ToRedacted", View, "The same as a value that formats itself and lists its members for structured loggers.", "The view; it holds no marked value.", [], "NonIdentifying");
            yield return new Member(
                "ToRedacted", View, "The same with more left of some categories, as rules say. The result is still personal data.", "The view.", [new(Rules, "rules", "What is left of each category.")], "Linkable");
        }

        if (surface.Export)
        {
            yield return new Member(
                "ExportPersonalData", "string", "The personal data of this object as one JSON document (GDPR Art. 15 and 20). Secrets are described, not disclosed.", "The document.", []);
        }

        if (surface.Write)
        {
            yield return new Member("WritePersonalData", "void", "Writes the document of <c>ExportPersonalData</c> as one JSON value.", "", [new(Json, "writer", "Where to write.")]);
        }

        if (surface.Erase)
        {
            yield return new Member(
                "ErasePersonalData", Receipt, "Erases the personal data of this object and of those it leads to (GDPR Art. 17).", "What was done, and what was kept and why.",
                [new(Ground, "ground", "Why it is erased.")], Changes: true);
            yield return new Member(
                "ErasePersonalData", Receipt, "Erases the personal data of this object and of those it leads to, unless something stands against it (GDPR Art. 17).", "What was done, and what was kept and why.",
                [new(Ground, "ground", "Why it is erased."), new(Options, "options", "Refusals and legal holds.")], Changes: true);
        }
    }

    private static string Parameters(Member member) => string.Join(", ", member.Parameters.Select(static parameter => $"{parameter.Type} {parameter.Name}"));

    private static string Call(string code, Member member, string target) =>
        $"{code}.Shape.{member.Name}({string.Join(", ", new[] { target }.Concat(member.Parameters.Select(static parameter => parameter.Name)))})";

    private static void Head(SourceBuilder source, Member member, string? receiver)
    {
        source.Line($"/// <summary>{member.Summary}</summary>");
        if (receiver is not null)
        {
            source.Line($"/// <param name=\"{receiver}\">The object.</param>");
        }

        foreach (var parameter in member.Parameters)
        {
            source.Line($"/// <param name=\"{parameter.Name}\">{parameter.Meaning}</param>");
        }

        if (member.Result.Length > 0)
        {
            source.Line($"/// <returns>{member.Result}</returns>");
        }

        source.Line(CodeEmitter.GeneratedCode);
        if (member.Tier.Length > 0)
        {
            source.Line($"[global::PiiAnalyzers.Redactor(global::PiiAnalyzers.Identifiability.{member.Tier})]");
        }
    }
}
