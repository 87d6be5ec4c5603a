using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>The class that holds the code of one type: its shape, its descriptor, and what they call.</summary>
internal static class CodeEmitter
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"PiiAnalyzers\", \"1.0\")]";
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer, global::PiiAnalyzers.PersonalDataExport export";
    private const string Text = "global::PiiAnalyzers.RedactedText text";

    public static void Emit(SourceBuilder source, TypeModel type)
    {
        var names = type.Names;
        source.Line(GeneratedCode).Line(Hidden);
        source.Open($"internal {(type.HidesCode ? "new " : "")}static class {names.CodeName}{names.TypeParameters}{names.Constraints}");
        Shape(source, "internal", "Shape", names.Type, names.DisplayName, "WriteMembers", "RedactMembers", false);
        source.Line();
        DescriptorEmitter.Emit(source, type);
        foreach (var carrier in type.Carriers)
        {
            source.Line();
            Shape(source, "private", $"Shape{carrier.Index}", carrier.Type, carrier.DisplayName, $"WriteMembers{carrier.Index}", $"RedactMembers{carrier.Index}", carrier.IsWhole);
        }

        Bodies(source, type);
        foreach (var carrier in type.Carriers)
        {
            Methods(source, "private", carrier.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), carrier.Type, carrier.Members.Items, default);
        }

        source.Close();
    }

    private static void Bodies(SourceBuilder source, TypeModel type)
    {
        Methods(source, "internal", "", type.Names.Type, type.Members.Items, type.PrivateBases);
        if (type.SharesPrivates && type.Members.Items.Any(static member => member.IsPrivate))
        {
            // Derived types cannot name these members; their code calls this.
            source.Line();
            source.Open($"internal static void WritePrivateMembers({type.Names.Type} value, {Writer})");
            ExportEmitter.Members(source, type.Members.Items.Where(static member => member.IsPrivate));
            source.Close().Line();
            source.Open($"internal static void RedactPrivateMembers({type.Names.Type} value, {Text})");
            RedactionEmitter.Members(source, type.Members.Items.Where(static member => member.IsPrivate));
            source.Close();
        }
    }

    private static void Methods(SourceBuilder source, string access, string suffix, string type, IEnumerable<MemberModel> members, EquatableArray<string> privateBases)
    {
        source.Line();
        source.Open($"{access} static void WriteMembers{suffix}({type} value, {Writer})");
        foreach (var code in privateBases)
        {
            source.Line($"{code}.WritePrivateMembers(value, writer, export);");
        }

        ExportEmitter.Members(source, members);
        source.Close().Line();
        source.Open($"{access} static void RedactMembers{suffix}({type} value, {Text})");
        foreach (var code in privateBases)
        {
            source.Line($"{code}.RedactPrivateMembers(value, text);");
        }

        RedactionEmitter.Members(source, members);
        source.Close();
    }

    private static void Shape(SourceBuilder source, string access, string name, string type, string displayName, string write, string redact, bool isWhole)
    {
        source.Line($"{access} static readonly global::PiiAnalyzers.PersonalDataShape {name} = new global::PiiAnalyzers.PersonalDataShape(");
        source.Line($"    {Literal.Of(displayName)},");
        source.Line($"    (value, writer, export) => {write}(({type})value, writer, export),");
        source.Line($"    (value, text) => {redact}(({type})value, text){(isWhole ? "," : ");")}");
        if (isWhole)
        {
            source.Line("    isWhole: true);");
        }
    }
}
