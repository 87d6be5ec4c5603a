using System.ComponentModel;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>The generated code of one type. Used by generated code only.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PersonalDataShape<T> : PersonalDataShape
{
    /// <summary>Names the type.</summary>
    /// <param name="typeName">Full name of the type.</param>
    /// <param name="name">Name of the type as redacted text shows it.</param>
    /// <param name="isDataSubject">Whether the type is the person the data is about.</param>
    /// <param name="isWhole">Whether every member is personal, because the mark is on the value as a whole.</param>
#pragma warning disable RS0022 // The base class is the same thing without the type: nobody else derives from it.
    protected PersonalDataShape(string typeName, string name, bool isDataSubject = false, bool isWhole = false)
        : base(typeof(T), typeName, name, isDataSubject, isWhole)
#pragma warning restore RS0022
    {
    }

    /// <summary>Redacted text of an object.</summary>
    /// <param name="value">The object.</param>
    /// <returns>For example <c>Customer { Id = 7, Name = *** }</c>; <c>null</c> for null.</returns>
    public string ToRedactedString(T? value) => RedactedText.Of(value, this);

    /// <summary>A view of an object that formats itself redacted.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The view.</returns>
    [Redactor(Identifiability.NonIdentifying)]
    public RedactedView ToRedacted(T? value) => new(value, this);

    /// <summary>A view of an object that formats itself redacted as rules say.</summary>
    /// <param name="value">The object.</param>
    /// <param name="rules">What is left of each category.</param>
    /// <returns>The view.</returns>
    [Redactor(Identifiability.Linkable)]
    public RedactedView ToRedacted(T? value, RedactionRules rules) => new(value, this, rules);

    /// <summary>The export of an object as one JSON document.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The document.</returns>
    public string ExportPersonalData(T? value) => PersonalDataExport.ToJson(value, this);

    /// <summary>Writes the export of an object as one JSON value.</summary>
    /// <param name="value">The object.</param>
    /// <param name="writer">Where to write.</param>
    public void WritePersonalData(T? value, Utf8JsonWriter writer) => PersonalDataExport.WriteDocument(writer, value, this);

    /// <summary>Erases the personal data of an object of a class.</summary>
    /// <param name="value">The object.</param>
    /// <param name="ground">Why.</param>
    /// <param name="options">Refusals and holds, or null.</param>
    /// <returns>What was done, and what was kept and why.</returns>
    public ErasureReceipt ErasePersonalData(T? value, ErasureGround ground, ErasureOptions? options = null)
    {
        object? boxed = value;
        return PersonalDataErasure.Erase(ref boxed, this, ground, options);
    }

    /// <summary>Erases the personal data of a value in place.</summary>
    /// <param name="value">The value.</param>
    /// <param name="ground">Why.</param>
    /// <param name="options">Refusals and holds, or null.</param>
    /// <returns>What was done, and what was kept and why.</returns>
    public ErasureReceipt ErasePersonalData(ref T value, ErasureGround ground, ErasureOptions? options = null)
    {
        object? boxed = value;
        var receipt = PersonalDataErasure.Erase(ref boxed, this, ground, options);
        value = (T)boxed!;
        return receipt;
    }

    /// <summary>Writes the personal members of an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="export">Where to write.</param>
    public abstract void Write(T value, PersonalDataExport export);

    /// <summary>Adds the members of an object to redacted text.</summary>
    /// <param name="value">The object.</param>
    /// <param name="text">Where to add.</param>
    public virtual void Redact(T value, RedactedText text)
    {
    }

    /// <summary>Erases the personal members of an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="erasure">What may be erased.</param>
    public virtual void Erase(ref T value, PersonalDataErasure erasure)
    {
    }

    /// <summary>Makes an object of what was exported.</summary>
    /// <param name="import">The exported members.</param>
    /// <returns>The object.</returns>
    public virtual T Read(PersonalDataImport import)
    {
        import.NotRestored("no object of the type " + TypeName + " can be made");
        return default!;
    }

    /// <summary>The value that says whose record an object is.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The value, or null if no member does.</returns>
    public virtual object? SubjectOf(T value) => null;

    /// <summary>Names the members that are kept for a time, and the date it counts from.</summary>
    /// <param name="value">The object.</param>
    /// <param name="check">What to tell.</param>
    public virtual void Retain(T value, RetentionCheck check)
    {
    }

    internal override void WriteMembers(object value, PersonalDataExport export) => Write((T)value, export);

    internal override void RedactMembers(object value, RedactedText text) => Redact((T)value, text);

    internal override void EraseMembers(ref object value, PersonalDataErasure erasure)
    {
        var typed = (T)value;
        Erase(ref typed, erasure);
        value = typed!;
    }

    internal override object? ReadMembers(PersonalDataImport import) => Read(import);

    internal override object? Subject(object value) => SubjectOf((T)value);

    internal override void Check(object value, RetentionCheck check) => Retain((T)value, check);
}
