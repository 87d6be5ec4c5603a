using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>The generated code of one type: how its members are exported, redacted, erased and imported. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PersonalDataShape
{
    private PersonalDataDescriptor? _descriptor;

    private protected PersonalDataShape(Type type, string typeName, string name, bool isDataSubject, bool isWhole)
    {
        Type = type;
        TypeName = typeName ?? throw new ArgumentNullException(nameof(typeName), "Give the full name of the type.");
        Name = name ?? throw new ArgumentNullException(nameof(name), "Name the type.");
        IsDataSubject = isDataSubject;
        IsWhole = isWhole;
    }

    /// <summary>What is known of the personal data in the type.</summary>
    public PersonalDataDescriptor Descriptor => _descriptor ??= new PersonalDataDescriptor(this, Policy);

    /// <summary>The policy that the code was compiled against, or null.</summary>
    public virtual PolicyReference? Policy => null;

    /// <summary>Members that are marked or lead to marked ones, in the order of the export.</summary>
    public abstract IReadOnlyList<PersonalDataMember> Members { get; }

    /// <summary>Names of the members that redacted text shows as they are; all others it masks or leaves out.</summary>
    public virtual IReadOnlyList<string> ShownMembers => [];

    internal Type Type { get; }

    internal string TypeName { get; }

    internal string Name { get; }

    internal bool IsDataSubject { get; }

    /// <summary>
    /// Every member is personal, because the mark is on the value as a whole: the code is not replaced by that of the run-time type,
    /// which knows only its own marked members.
    /// </summary>
    internal bool IsWhole { get; }

    internal abstract void WriteMembers(object value, PersonalDataExport export);

    internal abstract void RedactMembers(object value, RedactedText text);

    internal abstract void EraseMembers(ref object value, PersonalDataErasure erasure);

    internal abstract object? ReadMembers(PersonalDataImport import);

    internal abstract object? Subject(object value);

    internal abstract void Check(object value, RetentionCheck check);

    /// <summary>The code of what an object is at run time, or this when nothing more exact is known.</summary>
    internal PersonalDataShape For(object value) =>
        IsWhole || value.GetType() == Type || PersonalData.Find(value)?.Shape is not { } exact || !Type.IsAssignableFrom(exact.Type) ? this : exact;
}
