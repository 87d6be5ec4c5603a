using System.Text;

namespace PiiAnalyzers.Tests.Annotations.Names;

/// <summary>One row of <c>LabelledMembers.txt</c>.</summary>
/// <param name="Key">Namespace, type and member in the source that is compiled from the rows: unique.</param>
/// <param name="Display">Repository, type, member and its type, for messages.</param>
/// <param name="IsPersonal">What the label says.</param>
internal sealed record LabelledMember(string Key, string Display, bool IsPersonal)
{
    /// <summary>Reads the rows, and writes the source of all their types: one namespace for each.</summary>
    public static (IReadOnlyList<LabelledMember> Members, string Source) Read(string text)
    {
        var members = new List<LabelledMember>();
        var source = new StringBuilder("using System; using System.Collections.Generic; using System.Net;\n");
        var (repository, type, isInterface, count) = ("", "", false, 0);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                repository = line[2..];
            }
            else if (line.StartsWith("type ", StringComparison.Ordinal))
            {
                source.Append(count > 0 ? "} }\n" : "");
                var words = line.Split(' ');
                (type, isInterface) = (words[^1], words[1] == "interface");
                source.Append($"namespace T{++count} {{ public {(words[2] == "static" ? "static " : "")}{(words[1] == "record" ? "record" : words[1])} @{type} {{\n");
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                var name = line[(line.LastIndexOf(' ') + 1)..];
                var declared = line[4..^(name.Length + 1)];
                source.Append(Declare(declared, name, isInterface));
                if (line[2] != ' ')
                {
                    members.Add(new LabelledMember($"T{count}.{name}", $"{repository}: {type}.{name} ({declared})", line[2] == '+'));
                }
            }
        }

        return (members, source.Append("} }\n").ToString());
    }

    private static string Declare(string declared, string name, bool isInterface) =>
        declared.Contains("const ", StringComparison.Ordinal) ? $"  public {declared} @{name} = default!;\n"
        : isInterface ? $"  {declared.Replace("protected ", "", StringComparison.Ordinal)} @{name} {{ get; }}\n"
        : declared.Contains("private ", StringComparison.Ordinal) || declared.Contains("protected ", StringComparison.Ordinal) || declared.Contains("internal ", StringComparison.Ordinal)
            ? $"  {declared} @{name} {{ get; set; }}\n"
            : $"  public {declared} @{name} {{ get; set; }}\n";
}
