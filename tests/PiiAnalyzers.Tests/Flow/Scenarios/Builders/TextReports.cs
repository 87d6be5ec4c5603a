using System.Globalization;
using System.IO;

namespace Scenarios.Builders;

public sealed class CsvWriter(TextWriter output, char separator = ';')
{
    private bool _first = true;

    public int Cells { get; private set; }

    public CsvWriter Cell(object? value)
    {
        if (!_first)
        {
            output.Write(separator);
        }

        output.Write(Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("\"", "\"\""));
        _first = false;
        Cells++;
        return this;
    }

    public CsvWriter EndRow()
    {
        output.WriteLine();
        _first = true;
        return this;
    }
}

public sealed class Reports(ILogger<Reports> logger)
{
    public void Lines(IEnumerable<Customer> customers)
    {
        var report = new StringBuilder("Customers:");
        var rows = 0;
        foreach (var customer in customers)
        {
            report.AppendLine().Append(customer.Id).Append('\t').Append(customer.Name);
            rows++;
        }

        logger.LogInformation("Report of {Rows} rows and {Length} characters", rows, report.Length); // ok counts
        logger.LogInformation("{Report}", report.ToString()); // ! PII1001 Customer.Name
        logger.LogInformation("{Report}", report); // ! PII1001 Customer.Name
    }

    public void Interpolated(Customer customer)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{customer.Id,8} {customer.Email}");
        Console.WriteLine(line.ToString(0, 20)); // ! PII1001 Customer.Email
    }

    public void Cleared(Customer customer)
    {
        var buffer = new StringBuilder();
        buffer.Append(customer.Name);
        var name = buffer.ToString();
        buffer.Clear();
        buffer.Append("Customer ").Append(customer.Id);
        Console.WriteLine(buffer.ToString()); // ok cleared before the id was appended
        Console.WriteLine(name); // ! PII1001 Customer.Name
    }

    public void Csv(IReadOnlyList<Customer> customers)
    {
        var text = new StringWriter();
        var csv = new CsvWriter(text);
        foreach (var customer in customers)
        {
            csv.Cell(customer.Id).Cell(customer.Home.City).EndRow();
        }

        logger.LogInformation("{Cells} cells", csv.Cells); // ok count
        logger.LogDebug("{Csv}", text.ToString()); // ! PII1001 Address.City
        File.WriteAllText("cities.csv", text.ToString()); // ! PII1007 Address.City
    }

    public void CsvWithoutPeople(IReadOnlyList<Customer> customers)
    {
        var text = new StringWriter();
        var csv = new CsvWriter(text, ',');
        foreach (var customer in customers)
        {
            csv.Cell(customer.Segment).Cell(customer.Orders.Sum(o => o.Total)).EndRow();
        }

        logger.LogDebug("{Csv}", text.ToString()); // ok segment and a sum of orders
        File.WriteAllText("segments.csv", text.ToString()); // ok segment and a sum of orders
    }

    public void Table(Customer customer)
    {
        var rows = new List<string[]> { new[] { "id", "phone" }, new[] { customer.Id.ToString(CultureInfo.InvariantCulture), customer.Phone ?? "-" } };
        var header = string.Join(" | ", "id", "phone");
        logger.LogInformation("{Header}", header); // ok column titles
        logger.LogInformation("{Table}", string.Join(Environment.NewLine, rows.Select(r => string.Join(" | ", r)))); // ! PII1001 Customer.Phone
    }

    public void Formatted(Customer customer)
    {
        var summary = string.Format(CultureInfo.InvariantCulture, "{0}: {1} orders, adult: {2}", customer.Id, customer.Orders.Count, customer.BirthDate < DateTime.Today.AddYears(-18));
        var letter = string.Format(CultureInfo.InvariantCulture, "{0:D5} {1,-20}|", customer.Id, customer.Name);
        logger.LogInformation("{Summary}", summary); // ok id, count and a comparison
        logger.LogInformation("{Letter}", letter); // ! PII1001 Customer.Name
    }
}
