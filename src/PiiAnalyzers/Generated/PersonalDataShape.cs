using System.ComponentModel;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>The generated code of one type: how its members are exported and redacted. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonalDataShape
{
    /// <summary>Holds the code of one type.</summary>
    /// <param name="name">Name of the type as redacted text shows it.</param>
    /// <param name="write">Writes the personal members of an object as JSON properties.</param>
    /// <param name="redact">Adds the members of an object to redacted text.</param>
    /// <param name="isWhole">
    /// Every member is personal, because the mark is on the value as a whole: the code is not replaced by that of the run-time type,
    /// which knows only its own marked members.
    /// </param>
    public PersonalDataShape(
        string name,
        Action<object, Utf8JsonWriter, PersonalDataExport> write,
        Action<object, RedactedText> redact,
        bool isWhole = false)
    {
        IsWhole = isWhole;
        Name = name ?? throw new ArgumentNullException(nameof(name), "Name the type.");
        Write = write ?? throw new ArgumentNullException(nameof(write), "Give the code that writes the members.");
        Redact = redact ?? throw new ArgumentNullException(nameof(redact), "Give the code that redacts the members.");
    }

    internal string Name { get; }

    internal bool IsWhole { get; }

    internal Action<object, Utf8JsonWriter, PersonalDataExport> Write { get; }

    internal Action<object, RedactedText> Redact { get; }

    /// <summary>The code of what an object is at run time, or this when nothing more exact is known.</summary>
    internal PersonalDataShape For(object value) => IsWhole ? this : PersonalData.Find(value)?.Shape ?? this;
}
