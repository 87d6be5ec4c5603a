namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>Decides by names and shapes whether members of one type look like personal data.</summary>
internal sealed class NameVerdict
{
    private readonly NameTable _table;
    private readonly TypeContext _type;
    private readonly bool _hasStrong;
    private readonly int _addressParts;

    /// <param name="table">The table of names.</param>
    /// <param name="type">What the name of the type says.</param>
    /// <param name="members">All members of the type that hold values.</param>
    public NameVerdict(NameTable table, TypeContext type, IEnumerable<(string Name, ValueShapes Shapes)> members)
    {
        _table = table;
        _type = type;
        foreach (var (name, shapes) in members)
        {
            foreach (var match in table.Find(name))
            {
                if (CanBe(match.Phrase, shapes))
                {
                    _hasStrong |= match.Phrase is { Role: NameRole.Strong, Category: "Name" or "BirthDate" or "PostalAddress" or "GovernmentId" or "PaymentCard" };
                    _addressParts += match.Phrase is { Category: "PostalAddress", Role: NameRole.Strong or NameRole.Weak } ? 1 : 0;
                    break;
                }
            }
        }
    }

    /// <summary>The category a member looks like, or null.</summary>
    public string? CategoryOf(string name, ValueShapes shapes)
    {
        if (_type.IsForeign || shapes == ValueShapes.None)
        {
            return null;
        }

        var matches = _table.Find(name);
        if (matches.Count == 0)
        {
            return null;
        }

        var words = NameWords.Split(name);
        foreach (var match in matches)
        {
            if (CanBe(match.Phrase, shapes) && !IsRuledOut(words, match) && Counts(words, match))
            {
                return match.Phrase.Category;
            }
        }

        return null;
    }

    private bool CanBe(NamePhrase phrase, ValueShapes shapes) => phrase.Role != NameRole.Hint && (_table.ShapesOf(phrase.Category) & shapes) != 0;

    private bool IsRuledOut(IReadOnlyList<string> words, NameMatch match)
    {
        if (match.Start > 0 && _table.First.Contains(words[0]))
        {
            return true;
        }

        for (var i = 0; i < match.Start; i++)
        {
            if (_table.Foreign.Contains(words[i]))
            {
                return true;
            }
        }

        return _type.IsThing && IsOfPlace(match.Phrase.Category);
    }

    /// <summary>Whether name, type and neighbours together say that the data is a person's.</summary>
    private bool Counts(IReadOnlyList<string> words, NameMatch match)
    {
        var isOwned = match.Start > 0 && (_table.Person.EndsAt(words, match.Start) > 0 || _table.Owner.EndsAt(words, match.Start) > 0);
        var isWhole = match.Start == 0;
        return match.Phrase.Role switch
        {
            NameRole.Strong => true,
            NameRole.Weak => isOwned || (isWhole && (_type.IsPerson || _type.IsRecord || _hasStrong)),
            NameRole.Part => _addressParts > 0 && (isOwned || (isWhole && (_type.IsPerson || _type.IsRecord || _hasStrong))),
            NameRole.Typed => isOwned || (isWhole && _type.IsPerson),
            _ => false,
        };
    }

    private static bool IsOfPlace(string category) =>
        category is "Name" or "PostalAddress" or "Phone" or "PreciseLocation" or "Location" or "GovernmentId" or "BankAccount";
}
