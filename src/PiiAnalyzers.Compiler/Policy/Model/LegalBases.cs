namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>Names of the legal bases in the file, and where the law has them.</summary>
internal static class LegalBases
{
    private static readonly (LegalBasis Basis, string Key, string Article)[] Rows =
    [
        (LegalBasis.Consent, "consent", "Art. 6(1)(a)"),
        (LegalBasis.Contract, "contract", "Art. 6(1)(b)"),
        (LegalBasis.PreContract, "preContract", "Art. 6(1)(b)"),
        (LegalBasis.LegalObligation, "legalObligation", "Art. 6(1)(c)"),
        (LegalBasis.VitalInterests, "vitalInterests", "Art. 6(1)(d)"),
        (LegalBasis.PublicTask, "publicTask", "Art. 6(1)(e)"),
        (LegalBasis.LegitimateInterests, "legitimateInterests", "Art. 6(1)(f)"),
    ];

    public static LegalBasis? Parse(string key)
    {
        foreach (var row in Rows)
        {
            if (row.Key == key)
            {
                return row.Basis;
            }
        }

        return null;
    }

    /// <summary>The name in the file: <c>preContract</c>.</summary>
    public static string Key(this LegalBasis basis) => Rows[(int)basis].Key;

    /// <summary><c>Art. 6(1)(b)</c>.</summary>
    public static string Article(this LegalBasis basis) => Rows[(int)basis].Article;
}
