using System.ComponentModel;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>What the compiler knows of the personal data in a type: the rows of an Article 15 answer and of a record of processing.</summary>
public sealed class PersonalDataDescriptor
{
    /// <summary>Describes a type. Called by generated code.</summary>
    /// <param name="type">The type; for a generic type described as a whole, its definition.</param>
    /// <param name="typeName">Full name of the type.</param>
    /// <param name="members">Marked members, those of nested objects included.</param>
    /// <param name="shape">The generated code of the type; null for a generic definition.</param>
    /// <param name="writeSubject">Writes the value that says whose record an object is; null if no member does.</param>
    /// <param name="isDataSubject">Whether the type is the person the data is about.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PersonalDataDescriptor(
        Type type,
        string typeName,
        IReadOnlyList<PersonalDataMember> members,
        PersonalDataShape? shape = null,
        Action<object, Utf8JsonWriter>? writeSubject = null,
        bool isDataSubject = false)
    {
        IsDataSubject = isDataSubject;
        Type = type ?? throw new ArgumentNullException(nameof(type), "Name the type that is described.");
        TypeName = typeName ?? throw new ArgumentNullException(nameof(typeName), "Give the full name of the type.");
        Members = members ?? throw new ArgumentNullException(nameof(members), "List the marked members.");
        Shape = shape;
        WriteSubject = writeSubject;
    }

    /// <summary>The type; for a generic type described as a whole, its definition (<c>Box&lt;&gt;</c>).</summary>
    public Type Type { get; }

    /// <summary>Full name of the type, without arguments of generic types.</summary>
    public string TypeName { get; }

    /// <summary>Whether the type is the person the data is about: it is marked <see cref="DataSubjectAttribute"/>.</summary>
    public bool IsDataSubject { get; }

    /// <summary>Marked members in the order of the export, base types first; members of nested objects have a path with dots.</summary>
    public IReadOnlyList<PersonalDataMember> Members { get; }

    internal PersonalDataShape? Shape { get; }

    internal Action<object, Utf8JsonWriter>? WriteSubject { get; }

    /// <summary>The full name of the type.</summary>
    /// <returns><see cref="TypeName"/>.</returns>
    public override string ToString() => TypeName;
}
