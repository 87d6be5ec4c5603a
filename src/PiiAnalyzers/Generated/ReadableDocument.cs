using System.Net;
using System.Text;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>Values for people: text that reads line by line, and a page whose table names its columns.</summary>
internal static class ReadableDocument
{
    internal static string Text(JsonElement document, IEnumerable<DocumentCell> cells)
    {
        var text = new StringBuilder("Personal data: ").Append(document.GetProperty("type").GetString()).Append('\n');
        if (Subject(document) is { Length: > 0 } subject)
        {
            text.Append("Record of: ").Append(subject).Append('\n');
        }

        foreach (var cell in cells)
        {
            text.Append('\n').Append(cell.Path).Append(": ").Append(Shown(cell).Replace("\r\n", "\n").Replace("\n", "\n  ")).Append('\n');
            if (cell.Member is { } member)
            {
                text.Append("  ").Append(About(member)).Append('\n');
            }
        }

        return text.ToString();
    }

    internal static string Html(JsonElement document, IEnumerable<DocumentCell> cells)
    {
        var type = WebUtility.HtmlEncode(document.GetProperty("type").GetString());
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Personal data: ").Append(type).Append("</title>\n</head>\n<body>\n<main>\n<h1>Personal data</h1>\n")
            .Append("<table>\n<caption>").Append(type);
        if (Subject(document) is { Length: > 0 } subject)
        {
            text.Append(", record of ").Append(WebUtility.HtmlEncode(subject));
        }

        text.Append("</caption>\n<thead>\n<tr><th scope=\"col\">Member</th><th scope=\"col\">Value</th><th scope=\"col\">About</th></tr>\n</thead>\n<tbody>\n");
        foreach (var cell in cells)
        {
            text.Append("<tr><th scope=\"row\">").Append(WebUtility.HtmlEncode(cell.Path))
                .Append("</th><td>").Append(WebUtility.HtmlEncode(Shown(cell)))
                .Append("</td><td>").Append(cell.Member is { } member ? WebUtility.HtmlEncode(About(member)) : "").Append("</td></tr>\n");
        }

        return text.Append("</tbody>\n</table>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static string Shown(DocumentCell cell) => cell.Value.ValueKind switch
    {
        JsonValueKind.Null => "(none)",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array or JsonValueKind.Object => "(empty)",
        _ => cell.Text,
    };

    private static string About(PersonalDataMember member) =>
        member.Category
        + (member.Purposes.Count == 0 ? "" : "; used for " + string.Join(", ", member.Purposes))
        + (member.LegalBases.Count == 0 ? "" : "; legal basis " + string.Join(", ", member.LegalBases))
        + (member.Retention is null ? "" : "; kept " + member.Retention)
        + (member.Recipients.Count == 0 ? "" : "; received by " + string.Join(", ", member.Recipients));

    private static string Subject(JsonElement document) => new DocumentCell("", null, document.GetProperty("subject")).Text;
}
