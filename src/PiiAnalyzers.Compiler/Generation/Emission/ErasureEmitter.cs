using System.Globalization;
using System.Text;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that erase members.</summary>
internal static class ErasureEmitter
{
    private const string Erasure = "global::PiiAnalyzers.PersonalDataErasure";

    /// <param name="canCopy">Whether <c>value</c> is a variable of the caller, so that a copy can take its place.</param>
    public static void Members(SourceBuilder source, ICollection<MemberModel> members, bool isReference, bool canCopy = true)
    {
        foreach (var member in members)
        {
            Member(source, member, isReference, canCopy);
        }

        // Last, when everything they could be made of is gone.
        foreach (var member in members.Where(static member => member.Erase is EraseUse.Computed))
        {
            source.Line($"erasure.Computed({member.Field}, value, item => {member.Of("item")});");
        }
    }

    private static void Member(SourceBuilder source, MemberModel member, bool isReference, bool canCopy)
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
            case EraseUse.Copy when !canCopy:
                source.Line($"erasure.Keeps({member.Field}, {Literal.Of(member.Reason)});");
                break;
            case EraseUse.Copy:
                var isCopied = isReference ? $"erasure.Copies({member.Field}, {Literal.Of(member.Reason)}) && " : "";
                source.Open($"if ({isCopied}erasure.Erases({member.Field}))").Line($"value = value with {{ {member.Identifier} = {member.Erased} }};").Close();
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
            case EraseUse.DescendCopy when canCopy && isReference:
                source.Open("if (erasure.CanCopy)");
                Replace(source, member, access, target => $"value = value with {{ {member.Identifier} = {target} }};");
                source.Close().Line("else").Open();
                InPlace(source, member, access);
                source.Close();
                break;
            case EraseUse.DescendCopy when canCopy:
                Replace(source, member, access, target => $"value = value with {{ {member.Identifier} = {target} }};");
                break;
            case EraseUse.Descend when member.Value.MayBeReplaced && member.Set is SetUse.Assign:
                Replace(source, member, access, target => $"{access} = {target};");
                break;
            case EraseUse.Descend or EraseUse.DescendCopy:
                InPlace(source, member, access);
                break;
        }
    }

    /// <summary>Erases what a member leads to, where copies have no place.</summary>
    private static void InPlace(SourceBuilder source, MemberModel member, string access)
    {
        var value = member.Value;
        if (!value.LeadsOn)
        {
            return;
        }

        if (value.IsCopy)
        {
            source.Line($"erasure.Keeps({member.Field}, \"it is a value that cannot be set\");");
        }
        else
        {
            source.Line(value.Kind switch
            {
                ValueKind.Object => $"erasure.Object({member.Field}, {access}, {value.Shape});",
                ValueKind.Sequence or ValueKind.Map or ValueKind.Entries => Elements(value, "erasure", member.Field, access, 0) + ";",
                _ => $"erasure.Unknown({member.Field}, {access});",
            });
        }
    }

    /// <summary>Erases what a member leads to and puts back what was copied.</summary>
    private static void Replace(SourceBuilder source, MemberModel member, string access, Func<string, string> assign)
    {
        var value = member.Value;
        if (!value.LeadsOn)
        {
            return;
        }

        var local = "copyOf" + member.Field;
        source.Line($"var {local} = {access};");
        source.Line(value.Kind switch
        {
            ValueKind.Object or ValueKind.Sequence or ValueKind.Map or ValueKind.Entries => Ended(Statement(value, "erasure", member.Field, local, 0)),
            _ => $"erasure.Compound({member.Field}, ref {local}, {Lambda(value, "erasure", 0)});",
        });
        if (value.IsReference)
        {
            source.Open($"if (!object.ReferenceEquals({local}, {access}))").Line(assign(local)).Close();
        }
        else
        {
            source.Line(assign(local));
        }
    }

    /// <param name="place">A variable: what is copied is put into it.</param>
    private static string Statement(ValueModel value, string receiver, string member, string place, int depth)
    {
        var first = member.Length == 0 ? "" : member + ", ";
        return value.Kind switch
        {
            ValueKind.Object when value.IsRecord => $"{receiver}.Record({first}ref {place}, {value.Shape})",
            ValueKind.Object when value.IsReference => $"{receiver}.Object({first}{place}, {value.Shape})",
            ValueKind.Object => $"{receiver}.Struct({first}ref {place}, {value.Shape})",
            ValueKind.Nullable => $"{receiver}.Optional(ref {place}, {Lambda(value.Children[0], receiver, depth)})",
            ValueKind.Sequence or ValueKind.Map or ValueKind.Entries => Elements(value, receiver, member, place, depth, canReplace: true),
            ValueKind.Tuple => Slots(value, receiver, place, depth),
            _ => $"{receiver}.Unknown({first}{place})",
        };
    }

    /// <summary>A collection that takes no elements is made anew if one of them was copied.</summary>
    private static string Elements(ValueModel value, string receiver, string member, string place, int depth, bool canReplace = false)
    {
        var isMap = value.Kind is not ValueKind.Sequence;
        var first = member.Length == 0 ? "" : member + ", ";
        var call = $"{receiver}.{(isMap ? "Map" : "Items")}({first}{CallEmitter.Content(value, place)}, {Lambda(value.Children[isMap ? 1 : 0], receiver, depth)}";
        if (!canReplace || !value.MayBeReplaced || value.Parse.Length == 0)
        {
            return call + ")";
        }

        var copies = CallEmitter.Numbered("copies", depth) + (member.Length == 0 ? "" : "Of" + member);
        return $"if ({call}, out var {copies})) {{ {place} = {value.Parse.Replace("{0}", copies)}; }}";
    }

    private static string Lambda(ValueModel child, string receiver, int depth)
    {
        var (item, inner) = (CallEmitter.Numbered("item", depth), CallEmitter.Numbered(receiver, depth + 1));
        var body = child.LeadsOn ? $"{{ {Ended(Statement(child, inner, "", item, depth + 1))} }}" : "{ }";
        return $"(ref {child.Type} {item}, {Erasure} {inner}) => {body}";
    }

    private static string Slots(ValueModel value, string receiver, string place, int depth)
    {
        var text = new StringBuilder();
        for (var slot = 0; slot < value.Children.Count; slot++)
        {
            if (value.Children[slot].LeadsOn)
            {
                text.Append(text.Length == 0 ? "" : " ")
                    .Append(Ended(Statement(value.Children[slot], receiver, "", $"{place}.Item{(slot + 1).ToString(CultureInfo.InvariantCulture)}", depth)));
            }
        }

        return text.ToString();
    }

    private static string Ended(string statement) => statement.EndsWith("}", StringComparison.Ordinal) || statement.EndsWith(";", StringComparison.Ordinal) ? statement : statement + ";";
}
