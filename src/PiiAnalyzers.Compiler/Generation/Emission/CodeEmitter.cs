using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The class with the code of one type.</summary>
internal static class CodeEmitter
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"PiiAnalyzers\", \"1.0\")]";
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    private const string Export = "global::PiiAnalyzers.PersonalDataExport export";
    private const string Text = "global::PiiAnalyzers.RedactedText text";
    private const string Erasure = "global::PiiAnalyzers.PersonalDataErasure erasure";
    private const string Import = "global::PiiAnalyzers.PersonalDataImport import";
    private const string Member = "global::PiiAnalyzers.PersonalDataMember";

    private const int MembersPerLine = 5;

    /// <param name="header">Modifiers, <c>class</c> and type parameters: <c>internal sealed class {0}&lt;T&gt;</c>.</param>
    /// <param name="constraints">Constraints of the type parameters, or empty.</param>
    /// <param name="locals">Code of types that only this type can name.</param>
    public static void Emit(SourceBuilder source, ShapeModel shape, string header, string constraints, PolicyModel policy, EquatableArray<ShapeModel> locals = default)
    {
        var parameters = header.Substring(header.IndexOf("{0}", StringComparison.Ordinal) + 3);
        var self = shape.ClassName + parameters;
        source.Line(GeneratedCode).Line(Hidden);
        source.Open($"{header.Replace("{0}", shape.ClassName)} : global::PiiAnalyzers.PersonalDataShape<{shape.Type}>{constraints}");
        DescriptorEmitter.Fields(source, shape, policy);
        source.Line();
        source.Line($"internal static readonly {self} Shape = new {self}();").Line();
        Constructor(source, shape);
        Members(source, shape);
        if (policy.Id.Length > 0)
        {
            source.Line($"public override global::PiiAnalyzers.PolicyReference Policy => {DescriptorEmitter.Policy(policy)};").Line();
        }

        Bodies(source, shape);
        Privates(source, shape);
        foreach (var local in locals)
        {
            source.Line();
            Emit(source, local, "private sealed class {0}", "", policy);
        }

        source.Close();
    }

    private static void Constructor(SourceBuilder source, ShapeModel shape)
    {
        var flags = (shape.IsDataSubject ? ", isDataSubject: true" : "") + (shape.IsWhole ? ", isWhole: true" : "");
        source.Line($"private {shape.ClassName}()");
        source.Open($"    : base({Literal.Of(shape.FullName)}, {Literal.Of(shape.DisplayName)}{flags})").Close().Line();
    }

    private static void Members(SourceBuilder source, ShapeModel shape)
    {
        var described = shape.Members.Where(static member => member.Field.Length > 0).ToArray();
        var property = $"public override global::System.Collections.Generic.IReadOnlyList<{Member}> Members {{ get; }} =";
        if (shape.PrivateBases.Count > 0)
        {
            var bases = string.Join(", ", shape.PrivateBases.Select(static code => code + ".PrivateMembers"));
            source.Line($"{property} {Member}.Join({bases}, {DescriptorEmitter.Names(described)});").Line();
        }
        else if (described.Length <= MembersPerLine)
        {
            source.Line($"{property} {DescriptorEmitter.Names(described)};").Line();
        }
        else
        {
            source.Open($"{property} new {Member}[]");
            foreach (var member in described)
            {
                source.Line(member.Field + ",");
            }

            source.Close("};").Line();
        }
    }

    private static void Bodies(SourceBuilder source, ShapeModel shape)
    {
        var isReference = shape.IsReference;
        source.Open($"public override void Write({shape.Type} value, {Export})");
        Bases(source, shape, "WritePrivateMembers", "export");
        ExportEmitter.Members(source, shape.Members, shape.Type);
        source.Close();
        if (!shape.IsWhole)
        {
            source.Line().Open($"public override void Redact({shape.Type} value, {Text})");
            Bases(source, shape, "RedactPrivateMembers", "text");
            RedactionEmitter.Members(source, shape.Members);
            source.Close().Line();
            RedactionEmitter.Shown(source, shape.Members);
            source.Open($"public override void Erase(ref {shape.Type} value, {Erasure})");
            Bases(source, shape, "ErasePrivateMembers", "erasure");
            ErasureEmitter.Members(source, shape.Members.Items, isReference);
            source.Close();
        }

        if (shape.Creation.IsPossible)
        {
            source.Line();
            Read(source, shape);
        }

        if (shape.Subject is not null)
        {
            source.Line().Line($"public override object{Annotation(source)} SubjectOf({shape.Type} value) => {shape.Subject.Of("value")};");
        }

        Retention(source, shape);
    }

    private static void Read(SourceBuilder source, ShapeModel shape)
    {
        source.Open($"public override {shape.Type} Read({Import})");
        var start = $"import.Start({ImportEmitter.New(shape)})";
        var subject = shape.Subject is { Set: SetUse.Assign } set ? set : null;
        if (shape.PrivateBases.Count == 0 && subject is null && !ImportEmitter.Statements(shape.Members).Any())
        {
            source.Line($"return {start};").Close();
            return;
        }

        source.Line($"var value = {start};");
        Bases(source, shape, "ReadPrivateMembers", "import");
        ImportEmitter.Members(source, shape.Members);
        if (subject is not null)
        {
            source.Line($"{subject.Of("value")} = import.Subject({subject.Of("value")});");
        }

        source.Line("return value;").Close();
    }

    private static void Retention(SourceBuilder source, ShapeModel shape)
    {
        if (shape.Retention.Count == 0)
        {
            return;
        }

        source.Line().Open($"public override void Retain({shape.Type} value, global::PiiAnalyzers.RetentionCheck check)");
        foreach (var rule in shape.Retention)
        {
            source.Line($"check.Rule({(rule.Field.Length == 0 ? "" : rule.Field + ", ")}{Literal.Of(rule.Rule)}, {rule.Anchor.Replace("{0}", "value")});");
        }

        source.Close();
    }

    private static string Annotation(SourceBuilder source) => source.HasNullable ? "?" : "";

    /// <summary>Derived types cannot name private members; their code calls this.</summary>
    private static void Privates(SourceBuilder source, ShapeModel shape)
    {
        if (!shape.SharesPrivates)
        {
            return;
        }

        var members = shape.Members.Where(static member => member.IsPrivate).ToArray();
        source.Line().Line($"internal static readonly {Member}[] PrivateMembers = {DescriptorEmitter.Names(members.Where(static member => member.Field.Length > 0))};").Line();
        source.Open($"internal static void WritePrivateMembers({shape.Type} value, {Export})");
        ExportEmitter.Members(source, members, shape.Type);
        source.Close().Line();
        source.Open($"internal static void RedactPrivateMembers({shape.Type} value, {Text})");
        RedactionEmitter.Members(source, members);
        source.Close().Line();
        source.Open($"internal static void ErasePrivateMembers({shape.Type} value, {Erasure})");
        ErasureEmitter.Members(source, members, isReference: true, canCopy: false);
        source.Close().Line();
        source.Open($"internal static void ReadPrivateMembers({shape.Type} value, {Import})");
        ImportEmitter.Members(source, members);
        source.Close();
    }

    private static void Bases(SourceBuilder source, ShapeModel shape, string method, string argument)
    {
        foreach (var code in shape.PrivateBases)
        {
            source.Line($"{code}.{method}(value, {argument});");
        }
    }
}
