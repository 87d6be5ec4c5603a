using System.Globalization;
using System.Text;

namespace PiiAnalyzers.Compiler.Generation.Parsing;

/// <summary>Identifiers for ids: <c>network.ip-address</c> becomes <c>NetworkIpAddress</c>. Each set has its own, and every name is once in it.</summary>
internal sealed class ConstantNames(string enclosing)
{
    /// <summary>A constant of these names would hide a member of object, or bear the name of its class.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        enclosing, "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    public string Of(string id)
    {
        var plain = Pascal(id);
        var name = plain;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = plain + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>Words joined with capitals. What cannot stand in an identifier separates words.</summary>
    private static string Pascal(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var starts = true;
        for (var i = 0; i < id.Length; i++)
        {
            var part = id[i];
            if (!IsPart(part))
            {
                starts = true;
                continue;
            }

            name.Append(starts ? char.ToUpperInvariant(part) : part);
            starts = false;
        }

        if (name.Length == 0 || !IsStart(name[0]))
        {
            name.Insert(0, '_');
        }

        // Words without capitals can be keywords only if they have no capital form at all; none of C#'s is such a word.
        return name.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsStart(char part) => part == '_' || CharUnicodeInfo.GetUnicodeCategory(part) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char part) => part != '_' && (IsStart(part) || CharUnicodeInfo.GetUnicodeCategory(part) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
