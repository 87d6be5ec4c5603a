namespace PiiAnalyzers.Compiler.Annotations.Names;

/// <summary>What the name of a type says of the members in it.</summary>
internal sealed class TypeContext
{
    private TypeContext(bool isPerson, bool isRecord, bool isForeign, bool isThing)
    {
        IsPerson = isPerson;
        IsRecord = isRecord;
        IsForeign = isForeign;
        IsThing = isThing;
    }

    /// <summary>A value of the type is a person: <c>CustomerDto</c>.</summary>
    public bool IsPerson { get; }

    /// <summary>A value of the type is data of a person: <c>ShippingAddress</c>.</summary>
    public bool IsRecord { get; }

    /// <summary>Settings, texts or code: what its members hold belongs to the program.</summary>
    public bool IsForeign { get; }

    /// <summary>An organisation, a place or a thing: its address and telephone are not a person's.</summary>
    public bool IsThing { get; }

    /// <summary>From the name of the type and of the types around it, innermost first.</summary>
    public static TypeContext Of(IReadOnlyList<string> names, NameTable table)
    {
        var isForeign = false;
        var isThing = false;
        var hasPerson = false;
        foreach (var name in names)
        {
            var words = NameWords.Split(name);
            isForeign |= table.Setting.ContainsAny(words) || (words.Count > 1 && table.Code.EndsAt(words, words.Count) > 0 && ReferenceEquals(name, names[0]));
            isThing |= table.Thing.ContainsAny(words);
            hasPerson |= table.Person.ContainsAny(words);
        }

        foreach (var name in names)
        {
            var words = NameWords.Split(name);
            if (Core(words, table) is var end and > 0)
            {
                return new TypeContext(table.Person.EndsAt(words, end) > 0, table.Record.EndsAt(words, end) > 0, isForeign, isThing && !hasPerson);
            }
        }

        return new TypeContext(false, false, isForeign, isThing && !hasPerson);
    }

    /// <summary>The end of the words that say what the type is: <c>customer</c> of <c>CustomerEditModel</c>.</summary>
    private static int Core(IReadOnlyList<string> words, NameTable table)
    {
        var end = words.Count;
        while (end > 0)
        {
            var length = table.Person.EndsAt(words, end) > 0 || table.Record.EndsAt(words, end) > 0 ? 0
                : char.IsDigit(words[end - 1][0]) ? 1
                : table.Suffix.EndsAt(words, end);
            if (length == 0)
            {
                break;
            }

            end -= length;
        }

        return end;
    }
}
