using System.Text;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>
/// A row that counts only where an argument is one of some constant texts: <c>Argument[key]="X-Forwarded-For|X-Real-IP"</c>.
/// Texts are compared by their letters and digits without case, after the last <c>/</c>, <c>:</c>, <c>.</c> or <c>[</c>: a claim type is known
/// by the end of its URI, and a bound form field by its last part (<c>Input.Email</c>).
/// </summary>
/// <param name="Argument">Ordinal of the parameter, on a member; before that the port as written.</param>
/// <param name="Keys">The normal forms, joined by <c>|</c>.</param>
internal sealed record KeyCondition(PortPattern Argument, string Keys)
{
    public bool Accepts(string constant)
    {
        var key = Normalize(constant);
        return key.Length > 0 && Array.IndexOf(Keys.Split('|'), key) >= 0;
    }

    public static string Normalize(string text)
    {
        var start = text.TrimEnd(']').LastIndexOfAny(['/', ':', '.', '[']) + 1;
        var key = new StringBuilder(text.Length - start);
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                key.Append(char.ToLowerInvariant(text[i]));
            }
        }

        return key.ToString();
    }
}
