using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that add members to redacted text.</summary>
internal static class RedactionEmitter
{
    public static void Members(SourceBuilder source, IEnumerable<MemberModel> members)
    {
        source.ResetLocals();
        foreach (var member in members)
        {
            if (member.Redaction is RedactionUse.Omitted)
            {
                continue;
            }

            var access = ExportEmitter.Fill(member.Access, "value");
            source.Line($"text.Member({Literal.Of(member.Name)});");
            if (member.Redaction is RedactionUse.Masked)
            {
                source.Line($"text.Mask({HasValue(member.Value, access)});");
            }
            else
            {
                Value(source, member.Value, access);
            }
        }
    }

    /// <summary>Whether there is a value, without looking into it.</summary>
    public static string HasValue(ValueModel value, string access) => value.IsReference ? $"!({access} is null)" : "true";

    private static void Value(SourceBuilder source, ValueModel value, string expression)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                source.Line($"text.Object({expression}, {value.Expression});");
                break;
            case ValueKind.Unknown:
                source.Line($"text.Unknown({expression});");
                break;
            case ValueKind.Nullable:
                var local = source.Local();
                source.Line($"var {local} = {expression};");
                source.Open($"if ({local}.HasValue)");
                Value(source, value.Children[0], $"{local}.Value");
                source.Close().Open("else").Line("text.Mask(false);").Close();
                break;
            case ValueKind.Sequence:
                Items(source, value, expression, value.Children[0], "");
                break;
            case ValueKind.Dictionary:
                // Keys are left out: they are often the very identifiers.
                Items(source, value, expression, value.Children[1], ".Value");
                break;
            case ValueKind.Tuple:
                Tuple(source, value, expression);
                break;
            default:
                source.Line($"text.Text({ExportEmitter.Fill(value.Expression, expression)});");
                break;
        }
    }

    private static void Items(SourceBuilder source, ValueModel value, string expression, ValueModel element, string part)
    {
        var items = source.Local();
        var item = source.Local();
        var index = $"index{item.Substring(4)}";
        source.Line($"var {items} = {expression};");
        var empty = ExportEmitter.EmptyTest(value, items);
        if (empty is not null)
        {
            source.Open($"if ({empty})").Line("text.Mask(false);").Close().Open("else");
        }

        source.Line($"var {index} = 0;").Line("text.StartItems();");
        source.Open($"foreach (var {item} in {items})");
        source.Open($"if (!text.Item({index}++))").Line("break;").Close();
        source.Line();
        Value(source, element, item + part);
        source.Close().Line("text.EndItems();");
        if (empty is not null)
        {
            source.Close();
        }
    }

    private static void Tuple(SourceBuilder source, ValueModel value, string expression)
    {
        var local = source.Local();
        source.Line($"var {local} = {expression};").Line("text.StartItems();");
        for (var slot = 0; slot < value.Children.Count; slot++)
        {
            source.Line($"text.Item({slot});");
            Value(source, value.Children[slot], $"{local}.Item{slot + 1}");
        }

        source.Line("text.EndItems();");
    }
}
