using System.Text;

namespace PiiAnalyzers.Runtime.Tests.Generated;

/// <summary>RFC 4180 to the letter; anything else throws.</summary>
internal static class StrictCsv
{
    internal static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var position = 0;
        while (position < text.Length)
        {
            row.Add(Cell(text, ref position));
            if (text[position] == ',')
            {
                position++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(position, 2));
            position += 2;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        return rows;
    }

    private static string Cell(string text, ref int position)
    {
        var cell = new StringBuilder();
        if (text[position] != '"')
        {
            while (text[position] is not ',' and not '\r')
            {
                Assert.False(text[position] is '"' or '\n');
                cell.Append(text[position++]);
            }

            return cell.ToString();
        }

        position++;
        while (text[position] != '"' || text[position + 1] == '"')
        {
            position += text[position] == '"' ? 1 : 0;
            cell.Append(text[position++]);
        }

        position++;
        return cell.ToString();
    }
}
