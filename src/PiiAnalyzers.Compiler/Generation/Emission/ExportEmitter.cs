using PiiAnalyzers.Compiler.Generation.Model;

namespace PiiAnalyzers.Compiler.Generation.Emission;

/// <summary>Statements that write members as JSON.</summary>
internal static class ExportEmitter
{
    public static void Members(SourceBuilder source, IEnumerable<MemberModel> members, string type)
    {
        foreach (var member in members)
        {
            Member(source, member, type);
        }
    }

    private static void Member(SourceBuilder source, MemberModel member, string type)
    {
        var access = member.Of("value");
        switch (member.Export)
        {
            case ExportUse.Held:
                source.Line($"export.Held({member.Field}, {(member.Value.IsReference ? $"!({access} is null)" : "true")});");
                break;
            case ExportUse.IfPersonal:
                source.Line($"export.IfPersonal({member.Field}, {access});");
                break;
            case ExportUse.Unreachable:
                source.Line($"export.NotExported({member.Field}, {Literal.Of(member.Reason)});");
                break;
            case ExportUse.Value when member.MayThrow:
                var local = CallEmitter.Numbered("computed", 0) + member.Field;
                source.Open($"if (export.TryRead<{type}, {member.Value.Type}>({member.Field}, value, item => {member.Of("item")}, out var {local}))");
                source.Line(CallEmitter.Of(member.Value, "export", member.Field, local) + ";").Close();
                break;
            case ExportUse.Value:
                source.Line(CallEmitter.Of(member.Value, "export", member.Field, access) + ";");
                break;
        }
    }
}
