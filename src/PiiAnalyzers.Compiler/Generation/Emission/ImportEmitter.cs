using System.Globalization;
using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that make an object of what was exported.</summary>
internal static class ImportEmitter
{
    /// <summary>The object as it is before its members are set.</summary>
    public static string New(ShapeModel shape)
    {
        var byField = shape.Members.Items.Where(static member => member.Field.Length > 0).ToDictionary(static member => member.Field, StringComparer.Ordinal);
        var arguments = shape.Creation.Arguments.Select(argument =>
            argument.Field.Length == 0 ? argument.Expression : Read(byField[argument.Field].Value, "import", argument.Field, Nothing(byField[argument.Field].Value)));
        var initializers = shape.Members.Items
            .Where(member => IsRead(member) && (member.Set is SetUse.Initialize || (member.Set is SetUse.Assign && member.IsRequired)))
            .Select(member => $"{member.Identifier} = {Read(member.Value, "import", member.Field, Nothing(member.Value))}")
            .Concat(shape.Creation.Required)
            .Concat(shape.Subject is { Set: SetUse.Initialize } subject ? [$"{subject.Identifier} = import.Subject(default({subject.Type}))"] : Array.Empty<string>())
            .ToArray();
        var list = string.Join(", ", arguments);
        return $"new {shape.Type}{(list.Length == 0 && initializers.Length > 0 ? "" : $"({list})")}" + (initializers.Length == 0 ? "" : $" {{ {string.Join(", ", initializers)} }}");
    }

    public static void Members(SourceBuilder source, IEnumerable<MemberModel> members)
    {
        foreach (var statement in Statements(members))
        {
            source.Line(statement);
        }
    }

    /// <summary>What sets the members of an object that has been made.</summary>
    public static IEnumerable<string> Statements(IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            var access = member.Of("value");
            if (member.Export is not (ExportUse.Value or ExportUse.IfPersonal) || member.IsRequired || member.Set is SetUse.Construct or SetUse.Initialize or SetUse.Computed)
            {
                continue;
            }

            if (member.Set is SetUse.Assign && member.Value.CanRead)
            {
                yield return $"{access} = {Read(member.Value, "import", member.Field, access)};";
            }
            else if (member.Value is { CanFill: true, Kind: ValueKind.Sequence or ValueKind.Map or ValueKind.Entries } && member.Value.Children.Items.All(static child => child.CanRead))
            {
                yield return Fill(member, access);
            }
            else if (member.Export is ExportUse.Value)
            {
                yield return $"import.NotRestored({member.Field}, \"it cannot be set\");";
            }
        }
    }

    private static bool IsRead(MemberModel member) => member.Export is ExportUse.Value && member.Value.CanRead;

    private static string Nothing(ValueModel value) => value.IsReference && value.Kind is not ValueKind.Unknown ? "null" : $"default({value.BareType})";

    private static string Fill(MemberModel member, string access)
    {
        var children = member.Value.Children;
        var item = member.Value.Kind is ValueKind.Sequence
            ? children[0].Type
            : $"global::System.Collections.Generic.KeyValuePair<{children[0].Type}, {children[1].Type}>";
        var target = $"{access} as global::System.Collections.Generic.ICollection<{item}>";
        return member.Value.Kind switch
        {
            ValueKind.Sequence => $"import.Fill<{item}>({member.Field}, {target}, {Lambda(children[0], "import", 0)});",
            ValueKind.Map => $"import.FillMap<{children[0].Type}, {children[1].Type}>({member.Field}, {target}, {Lambda(children[1], "import", 0)});",
            _ => $"import.FillEntries<{children[0].Type}, {children[1].Type}>({member.Field}, {target}, {Lambda(children[0], "import", 0)}, {Lambda(children[1], "import", 0)});",
        };
    }

    private static string Read(ValueModel value, string receiver, string member, string current, int depth = 0)
    {
        var first = member.Length == 0 ? "" : $"{member}, {current}";
        var next = member.Length == 0 ? "" : first + ", ";
        var children = value.Children;
        return value.Kind switch
        {
            ValueKind.Text => $"{receiver}.Text({first})",
            ValueKind.Parsed => $"{receiver}.Parse<{value.BareType}>({next}{Make(value, "text", depth)})",
            ValueKind.Scalar => member.Length == 0 ? $"{receiver}.Scalar<{value.Type}>()" : $"{receiver}.Scalar({first})",
            ValueKind.Bytes => $"{receiver}.Bytes({(member.Length == 0 ? "" : $"{member}, {(current == "null" || value.Text.Length == 0 ? current : CallEmitter.Content(value, current))}")})",
            ValueKind.Json => $"{receiver}.Json<{value.BareType}>({next}{Make(value, "json", depth)})",
            ValueKind.Object => member.Length == 0 ? $"{receiver}.Object({value.Shape})" : $"{receiver}.Object({first}, {value.Shape})",
            ValueKind.Nullable when children[0].Kind is ValueKind.Scalar => member.Length == 0 ? $"{receiver}.ScalarOrNull<{children[0].Type}>()" : $"{receiver}.Scalar({first})",
            ValueKind.Nullable => $"{receiver}.Optional<{children[0].Type}>({next}{Lambda(children[0], receiver, depth)})",
            ValueKind.Sequence => $"{receiver}.Items<{children[0].Type}, {value.BareType}>({next}{Lambda(children[0], receiver, depth)}, {Make(value, "items", depth)})",
            ValueKind.Map => $"{receiver}.Map<{children[0].Type}, {children[1].Type}, {value.BareType}>({next}{Lambda(children[1], receiver, depth)}, {Make(value, "items", depth)})",
            ValueKind.Entries =>
                $"{receiver}.Entries<{children[0].Type}, {children[1].Type}, {value.BareType}>({next}{Lambda(children[0], receiver, depth)}, {Lambda(children[1], receiver, depth)}, {Make(value, "items", depth)})",
            ValueKind.Tuple => member.Length == 0 ? Slots(value, receiver, depth) : $"{receiver}.Tuple<{value.Type}>({next}{Lambda(value, receiver, depth)})",
            _ => $"{receiver}.Unknown<{value.BareType}>({first})",
        };
    }

    private static string Make(ValueModel value, string name, int depth)
    {
        var parameter = CallEmitter.Numbered(name, depth);
        return $"{parameter} => {value.Parse.Replace("{0}", parameter)}";
    }

    private static string Lambda(ValueModel child, string receiver, int depth)
    {
        var inner = CallEmitter.Numbered(receiver.Split('.')[0], depth + 1);
        return $"{inner} => {Read(child, inner, "", "", depth + 1)}";
    }

    private static string Slots(ValueModel value, string receiver, int depth) =>
        "(" + string.Join(", ", value.Children.Items.Select((child, slot) => Read(child, $"{receiver}.At({slot.ToString(CultureInfo.InvariantCulture)})", "", "", depth))) + ")";
}
