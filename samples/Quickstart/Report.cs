using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Quickstart;

/// <summary>Prints for a reader, on a terminal or into a file.</summary>
public sealed class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IAnsiConsole _console = AnsiConsole.Console;

    public Report()
    {
        // A file has no width of its own; 80 columns would break most lines.
        if (Console.IsOutputRedirected)
        {
            _console.Profile.Width = 120;
        }
    }

    public void Title(string text)
    {
        _console.WriteLine();
        _console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
    }

    public void Text(string text) => _console.WriteLine(text);

    public void Findings(IReadOnlyList<Finding> findings)
    {
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators();
        table.AddColumn("Rule").AddColumn(new TableColumn("Where").NoWrap()).AddColumn("Finding");
        foreach (var finding in findings)
        {
            table.AddRow(
                $"[yellow]{finding.Rule}[/]",
                Markup.Escape(finding.Place),
                string.Join('\n', Details(finding)));
        }

        _console.Write(table);
    }

    public void Lines(IEnumerable<string> lines, string colour)
    {
        foreach (var line in lines)
        {
            _console.MarkupLine($"  [{colour}]{Markup.Escape(line)}[/]");
        }
    }

    // Plain output: a JSON document must not be broken at the width of the screen.
    public void Json(JsonDocument document) => Console.WriteLine(JsonSerializer.Serialize(document, Indented));

    private static IEnumerable<string> Details(Finding finding)
    {
        yield return Markup.Escape(finding.Message);
        if (finding.Code is { } code)
        {
            yield return $"[grey]{Markup.Escape(code)}[/]";
        }

        if (finding.Way.Distinct().ToList() is { Count: > 1 } way)
        {
            yield return $"[grey]the way it takes: {Markup.Escape(string.Join(" → ", way))}[/]";
        }
    }
}
