namespace PiiAnalyzers.Compiler.Generation.Model;

/// <summary>A type as far as generated code handles its values.</summary>
/// <param name="Kind">How it is handled.</param>
/// <param name="Type">Fully qualified, with nullable annotations.</param>
/// <param name="IsReference">Null is a value of it.</param>
/// <param name="Text">Template, <c>{0}</c> is the value: its text; of collections, what to enumerate; empty for the value itself.</param>
/// <param name="Parse">Template that makes the value of its text, or the collection of an array <c>{0}</c>; empty if nothing can.</param>
/// <param name="Shape">Generated code of an object.</param>
/// <param name="JsonType">Its type in exports, see <c>PersonalDataMember.ValueType</c>; <c>{0}</c> is a nested object.</param>
/// <param name="CanFill">A collection that takes elements.</param>
/// <param name="Children">Element, key and value, slots.</param>
/// <param name="IsRecord">An object that is erased by a copy if it cannot be changed.</param>
internal sealed record ValueModel(
    ValueKind Kind,
    string Type = "",
    bool IsReference = false,
    string Text = "",
    string Parse = "",
    string Shape = "",
    string JsonType = "any",
    bool CanFill = false,
    EquatableArray<ValueModel> Children = default,
    bool IsRecord = false)
{
    public static readonly ValueModel None = new(ValueKind.None);

    /// <summary>The type without the sign that it may be null.</summary>
    public string BareType => IsReference && Type.EndsWith("?", StringComparison.Ordinal) ? Type.Substring(0, Type.Length - 1) : Type;

    public bool IsScalar => Kind is ValueKind.Text or ValueKind.Parsed or ValueKind.Scalar
        || (Kind is ValueKind.Nullable && Children[0].Kind is ValueKind.Scalar);

    /// <summary>Leads to objects that may hold personal data.</summary>
    public bool LeadsOn => Kind is ValueKind.Object or ValueKind.Unknown || Children.Items.Any(static child => child.LeadsOn);

    /// <summary>Is a copy: what changes in it must be put back.</summary>
    public bool IsCopy => Kind is ValueKind.Nullable or ValueKind.Tuple || (Kind is ValueKind.Object && !IsReference);

    /// <summary>Erasure may put a copy in its place, or in the place of something in it.</summary>
    public bool MayBeReplaced => IsCopy || IsRecord || Children.Items.Any(static child => child.MayBeReplaced);

    /// <summary>Can be made of what was exported.</summary>
    public bool CanRead => Kind is not ValueKind.None
        && (Kind is not (ValueKind.Sequence or ValueKind.Map or ValueKind.Entries) || Parse.Length > 0)
        && Children.Items.All(static child => child.CanRead);

    /// <summary>Code of the objects it leads to.</summary>
    public IEnumerable<string> Shapes => Kind is ValueKind.Object ? [Shape] : Children.Items.SelectMany(static child => child.Shapes);
}
