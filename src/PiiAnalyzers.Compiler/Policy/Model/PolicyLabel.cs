namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>A text for people, in one or more languages.</summary>
internal sealed record PolicyLabel(EquatableArray<PolicyPhrase> Phrases)
{
    public static readonly PolicyLabel None = new(default(EquatableArray<PolicyPhrase>));

    /// <summary>The English text, else the one without a language, else the first; null if there is none.</summary>
    public string? Text
    {
        get
        {
            foreach (var language in new[] { "en", "" })
            {
                foreach (var phrase in Phrases)
                {
                    if (phrase.Language == language)
                    {
                        return phrase.Text;
                    }
                }
            }

            return Phrases.Count > 0 ? Phrases[0].Text : null;
        }
    }
}
