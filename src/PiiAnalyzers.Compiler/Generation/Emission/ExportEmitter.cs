using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that write members as JSON.</summary>
internal static class ExportEmitter
{
    public static void Members(SourceBuilder source, IEnumerable<MemberModel> members)
    {
        source.ResetLocals();
        foreach (var member in members)
        {
            Member(source, member);
        }
    }

    public static void Value(SourceBuilder source, ValueModel value, string expression, string segment)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                source.Line($"writer.WriteStringValue({Fill(value.Expression, expression)});");
                break;
            case ValueKind.Number:
                source.Line($"writer.WriteNumberValue({expression});");
                break;
            case ValueKind.Floating:
                source.Line($"export.Number(writer, {(value.Expression.Length == 0 ? expression : $"(double){expression}")});");
                break;
            case ValueKind.Digits:
                source.Line($"writer.WriteRawValue({Fill(value.Expression, expression)});");
                break;
            case ValueKind.Boolean:
                source.Line($"writer.WriteBooleanValue({expression});");
                break;
            case ValueKind.Object:
                source.Line($"export.Object(writer, {segment}, {expression}, {value.Expression});");
                break;
            case ValueKind.Unknown:
                source.Line($"export.Unknown(writer, {segment}, {expression});");
                break;
            case ValueKind.Nullable:
                Nullable(source, value, expression, segment);
                break;
            case ValueKind.Sequence:
                Sequence(source, value, expression, segment);
                break;
            case ValueKind.Dictionary:
                Dictionary(source, value, expression, segment);
                break;
            case ValueKind.Tuple:
                Tuple(source, value, expression, segment);
                break;
        }
    }

    /// <summary>The test for there being nothing to enumerate, or null if there always is something.</summary>
    public static string? EmptyTest(ValueModel value, string local) =>
        value.Expression.Length > 0 ? Fill(value.Expression, local) : value.IsReference ? $"{local} is null" : null;

    public static string Fill(string template, string value) => template.Replace("{0}", value);

    private static void Member(SourceBuilder source, MemberModel member)
    {
        var access = Fill(member.Access, "value");
        var name = Literal.Of(member.JsonName);
        switch (member.Export)
        {
            case ExportUse.Held:
                source.Line($"writer.WritePropertyName({name});");
                source.Line($"export.Held(writer, {RedactionEmitter.HasValue(member.Value, access)});");
                break;
            case ExportUse.IfPersonal:
                source.Line($"export.IfPersonal(writer, {name}, {access});");
                break;
            case ExportUse.Value:
                source.Line($"writer.WritePropertyName({name});");
                Value(source, member.Value, access, name);
                break;
        }
    }

    private static void Nullable(SourceBuilder source, ValueModel value, string expression, string segment)
    {
        var local = source.Local();
        source.Line($"var {local} = {expression};");
        source.Open($"if ({local}.HasValue)");
        Value(source, value.Children[0], $"{local}.Value", segment);
        source.Close();
        source.Open("else").Line("writer.WriteNullValue();").Close();
    }

    private static void Sequence(SourceBuilder source, ValueModel value, string expression, string segment)
    {
        var items = OpenItems(source, value, expression, out var closes);
        var item = source.Local();
        var element = value.Children[0];
        var needsIndex = NeedsSegment(element);
        var index = $"index{item.Substring(4)}";
        source.Line("writer.WriteStartArray();");
        if (needsIndex)
        {
            source.Line($"var {index} = 0;");
        }

        source.Open($"foreach (var {item} in {items})");
        Value(source, element, item, $"global::PiiAnalyzers.PersonalDataExport.Segment({segment}, {index})");
        if (needsIndex)
        {
            source.Line($"{index}++;");
        }

        source.Close().Line("writer.WriteEndArray();");
        CloseItems(source, closes);
    }

    private static void Dictionary(SourceBuilder source, ValueModel value, string expression, string segment)
    {
        var items = OpenItems(source, value, expression, out var closes);
        var entry = source.Local();
        var (key, element) = (value.Children[0], value.Children[1]);
        if (key.IsScalar)
        {
            var name = source.Local();
            source.Line("writer.WriteStartObject();");
            source.Open($"foreach (var {entry} in {items})");
            source.Line($"var {name} = {Fill(key.Expression, $"{entry}.Key")} ?? \"\";");
            source.Line($"writer.WritePropertyName({name});");
            Value(source, element, $"{entry}.Value", $"global::PiiAnalyzers.PersonalDataExport.Segment({segment}, {name})");
            source.Close().Line("writer.WriteEndObject();");
        }
        else
        {
            // Keys that are not one text: a list of entries.
            source.Line("writer.WriteStartArray();");
            source.Open($"foreach (var {entry} in {items})");
            source.Line("writer.WriteStartObject();").Line("writer.WritePropertyName(\"key\");");
            Value(source, key, $"{entry}.Key", segment);
            source.Line("writer.WritePropertyName(\"value\");");
            Value(source, element, $"{entry}.Value", segment);
            source.Line("writer.WriteEndObject();").Close().Line("writer.WriteEndArray();");
        }

        CloseItems(source, closes);
    }

    private static void Tuple(SourceBuilder source, ValueModel value, string expression, string segment)
    {
        var local = source.Local();
        source.Line($"var {local} = {expression};").Line("writer.WriteStartArray();");
        for (var slot = 0; slot < value.Children.Count; slot++)
        {
            Value(source, value.Children[slot], $"{local}.Item{slot + 1}", $"global::PiiAnalyzers.PersonalDataExport.Segment({segment}, {slot})");
        }

        source.Line("writer.WriteEndArray();");
    }

    private static string OpenItems(SourceBuilder source, ValueModel value, string expression, out bool closes)
    {
        var local = source.Local();
        source.Line($"var {local} = {expression};");
        closes = EmptyTest(value, local) is not null;
        if (closes)
        {
            source.Open($"if ({EmptyTest(value, local)})").Line("writer.WriteNullValue();").Close().Open("else");
        }

        return local;
    }

    private static void CloseItems(SourceBuilder source, bool closes)
    {
        if (closes)
        {
            source.Close();
        }
    }

    private static bool NeedsSegment(ValueModel value) =>
        value.Kind is ValueKind.Object or ValueKind.Unknown || value.Children.Items.Any(NeedsSegment);
}
