using System.Reflection;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>Every text that can be reached from an object through its fields, however private they are: what a debugger would find.</summary>
internal static class Reachable
{
    public static List<string> Texts(object? root)
    {
        var texts = new List<string>();
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Queue<object?>([root]);
        while (pending.TryDequeue(out var value))
        {
            if (value is string text)
            {
                texts.Add(text);
            }
            else if (value is not null && value is not Type and not Delegate and not Pointer && (value.GetType().IsValueType || visited.Add(value)))
            {
                foreach (var next in Parts(value))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return texts;
    }

    private static IEnumerable<object?> Parts(object value)
    {
        if (value is Array array)
        {
            return array.Cast<object?>();
        }

        var parts = new List<object?>();
        for (var type = value.GetType(); type is not null && !type.IsPrimitive && !type.IsEnum; type = type.BaseType)
        {
            parts.AddRange(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(static field => !field.FieldType.IsPrimitive && !field.FieldType.IsPointer).Select(field => field.GetValue(value)));
        }

        return parts;
    }
}
