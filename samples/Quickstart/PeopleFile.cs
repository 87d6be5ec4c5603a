using System.Globalization;
using CsvHelper;

namespace Quickstart;

/// <summary>The sign-ups that ship with the sample: 300 people who do not exist (data/MakePeople.cs made them up).</summary>
public static class PeopleFile
{
    public static IReadOnlyList<Person> Read()
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "data", "people.csv"));
        using var csv = new CsvReader(file, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<Person>()];
    }
}
