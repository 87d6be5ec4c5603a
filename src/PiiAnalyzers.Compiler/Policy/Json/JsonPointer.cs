using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PiiAnalyzers.Compiler.Policy.Json;

/// <summary>Names places in a document by JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The innermost value that holds a place, or whose name does: <c>/purposes/3/categories</c>.</summary>
    public static string At(JsonValue root, TextSpan place)
    {
        var pointer = "";
        for (var current = root; current is not null;)
        {
            JsonValue? inner = null;
            foreach (var member in current.Members)
            {
                if (member.Value.Span.Contains(place) || member.NameSpan.Contains(place))
                {
                    inner = member.Value;
                    pointer += "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
                    break;
                }
            }

            for (var i = 0; inner is null && i < current.Items.Length; i++)
            {
                if (current.Items[i].Span.Contains(place))
                {
                    inner = current.Items[i];
                    pointer += "/" + i.ToString(CultureInfo.InvariantCulture);
                }
            }

            current = inner;
        }

        return pointer;
    }
}
