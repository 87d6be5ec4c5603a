using System.Globalization;
using System.Text.Json;

namespace PiiAnalyzers;

/// <summary>Takes an export apart into its values, each with the member it belongs to.</summary>
internal static class DocumentCells
{
    internal static readonly JsonDocumentOptions ParseOptions = new() { MaxDepth = 1000 };

    internal static List<DocumentCell> Of(JsonElement document, PersonalDataShape shape)
    {
        var cells = new List<DocumentCell>();
        Visit(document.GetProperty("data"), "", DocumentPlace.Root(shape), null, cells);
        return cells;
    }

    private static void Visit(JsonElement element, string path, DocumentPlace place, PersonalDataMember? member, List<DocumentCell> cells)
    {
        if (element.ValueKind is JsonValueKind.Object && element.EnumerateObject().Any())
        {
            foreach (var property in element.EnumerateObject())
            {
                var (marked, next) = member is null ? place.Property(element, property.Name) : (member, default);
                Visit(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, next, marked, cells);
            }
        }
        else if (element.ValueKind is JsonValueKind.Array && element.GetArrayLength() > 0)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                Visit(item, $"{path}[{index++.ToString(CultureInfo.InvariantCulture)}]", place.Item(), member, cells);
            }
        }
        else
        {
            cells.Add(new DocumentCell(path, member, element));
        }
    }
}
