namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <summary>The holes of a message template: <c>"{User} paid {@Order}"</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>Positions of the holes that ask for the whole object.</summary>
    public static HashSet<int> Destructured(string? template)
    {
        var result = new HashSet<int>();
        if (template is null)
        {
            return result;
        }

        var position = 0;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                continue;
            }

            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
                continue;
            }

            if (i + 1 < template.Length && template[i + 1] == '@')
            {
                result.Add(position);
            }

            position++;
        }

        return result;
    }
}
