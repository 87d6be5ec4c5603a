namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A type as far as writing and showing its values goes.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Expression">
/// <c>{0}</c> is the value. Scalars: its text. Objects: name of the shape, without <c>{0}</c>. Sequences that are structs: the test for
/// their default, or empty.
/// </param>
/// <param name="IsReference">Null is a value of it.</param>
/// <param name="Children">Element, key and value, slots.</param>
internal sealed record ValueModel(
    ValueKind Kind,
    string Expression = "",
    bool IsReference = false,
    EquatableArray<ValueModel> Children = default)
{
    public static readonly ValueModel None = new(ValueKind.None);

    public bool IsScalar => Kind is ValueKind.Text or ValueKind.Number or ValueKind.Floating or ValueKind.Digits or ValueKind.Boolean;
}
