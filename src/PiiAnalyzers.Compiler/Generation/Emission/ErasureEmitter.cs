using System.Globalization;
using System.Text;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that erase members.</summary>
internal static class ErasureEmitter
{
    private const string Erasure = "global::PiiAnalyzers.PersonalDataErasure";

    public static void Members(SourceBuilder source, ICollection<MemberModel> members, bool isReference)
    {
        foreach (var member in members)
        {
            Member(source, member, isReference);
        }

        // Last, when everything they could be made of is gone.
        foreach (var member in members.Where(static member => member.Erase is EraseUse.Computed))
        {
            source.Line($"erasure.Computed({member.Field}, value, item => {member.Of("item")});");
        }
    }

    private static void Member(SourceBuilder source, MemberModel member, bool isReference)
    {
        var access = member.Of("value");
        switch (member.Erase)
        {
            case EraseUse.Assign when member.SetMayThrow && isReference:
                source.Line($"erasure.TryErase({member.Field}, value, item => {member.Of("item")} = {member.Erased});");
                break;
            case EraseUse.Assign:
                source.Open($"if (erasure.Erases({member.Field}))").Line($"{access} = {member.Erased};").Close();
                break;
            case EraseUse.Clear:
                var item = member.Value.Kind is ValueKind.Sequence
                    ? member.Value.Children[0].Type
                    : $"global::System.Collections.Generic.KeyValuePair<{member.Value.Children[0].Type}, {member.Value.Children[1].Type}>";
                source.Line($"erasure.Clear<{item}>({member.Field}, {access});");
                break;
            case EraseUse.Keep:
                source.Line($"erasure.Keeps({member.Field}, {Literal.Of(member.Reason)});");
                break;
            case EraseUse.Descend:
                Descend(source, member, access);
                break;
        }
    }

    private static void Descend(SourceBuilder source, MemberModel member, string access)
    {
        var value = member.Value;
        if (!value.LeadsOn)
        {
            return;
        }

        if (!value.IsCopy)
        {
            source.Line(Call(value, "erasure", member.Field, access, 0) + ";");
            return;
        }

        if (member.Set is not SetUse.Assign)
        {
            source.Line($"erasure.Keeps({member.Field}, \"it is a value that cannot be set\");");
            return;
        }

        var local = "copyOf" + member.Field;
        source.Line($"var {local} = {access};");
        source.Line(value.Kind is ValueKind.Object
            ? $"erasure.Struct({member.Field}, ref {local}, {value.Shape});"
            : $"erasure.Compound({member.Field}, ref {local}, {Lambda(value, "erasure", 0)});");
        source.Line($"{access} = {local};");
    }

    private static string Call(ValueModel value, string receiver, string member, string place, int depth)
    {
        var first = member.Length == 0 ? "" : member + ", ";
        var content = CallEmitter.Content(value, place);
        return value.Kind switch
        {
            ValueKind.Object when value.IsReference => $"{receiver}.Object({first}{place}, {value.Shape})",
            ValueKind.Object => $"{receiver}.Struct({first}ref {place}, {value.Shape})",
            ValueKind.Nullable => $"{receiver}.Optional(ref {place}, {Lambda(value.Children[0], receiver, depth)})",
            ValueKind.Sequence => $"{receiver}.Items({first}{content}, {Lambda(value.Children[0], receiver, depth)})",
            ValueKind.Map or ValueKind.Entries => $"{receiver}.Map({first}{content}, {Lambda(value.Children[1], receiver, depth)})",
            ValueKind.Tuple => Slots(value, receiver, place, depth),
            _ => $"{receiver}.Unknown({first}{place})",
        };
    }

    private static string Lambda(ValueModel child, string receiver, int depth)
    {
        var (item, inner) = (CallEmitter.Numbered("item", depth), CallEmitter.Numbered(receiver, depth + 1));
        var call = child.LeadsOn ? Call(child, inner, "", item, depth + 1) : "";
        var body = call.Length == 0 ? "{ }" : child.Kind is ValueKind.Tuple ? $"{{ {call}; }}" : call;
        return $"(ref {child.Type} {item}, {Erasure} {inner}) => {body}";
    }

    private static string Slots(ValueModel value, string receiver, string place, int depth)
    {
        var text = new StringBuilder();
        for (var slot = 0; slot < value.Children.Count; slot++)
        {
            if (value.Children[slot].LeadsOn)
            {
                text.Append(text.Length == 0 ? "" : "; ")
                    .Append(Call(value.Children[slot], receiver, "", $"{place}.Item{(slot + 1).ToString(CultureInfo.InvariantCulture)}", depth));
            }
        }

        return text.ToString();
    }
}
