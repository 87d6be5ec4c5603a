[assembly: AnnotatePersonalData(typeof(Scenarios.Exam.Legacy), nameof(Scenarios.Exam.Legacy.Mail), Category.Email)]
[assembly: AnnotatePersonalData(typeof(Scenarios.Exam.Legacy), "Nick", "contact.nick")]
[assembly: AnnotatePersonalData(typeof(Scenarios.Exam.LegacyRow), "Owner", Category.Name)]
[assembly: AnnotatePersonalData(typeof(Product), "Title", Category.Other)]
[assembly: AnnotatePersonalData(typeof(System.Net.NetworkCredential), "UserName", Category.Username)]

namespace Scenarios.Exam;

public class Legacy
{
    public string Mail { get; set; } = "";
    public string Nick = "";
    public string Group { get; set; } = "";
}

public record LegacyRow(int Key, string Owner);

public class LegacyChild : Legacy
{
    public string More { get; set; } = "";
}

internal static class AssemblyMarks
{
    static void Members(Legacy legacy)
    {
        Console.WriteLine(legacy.Group); // ok not annotated
        Console.WriteLine(legacy.Mail); // ! PII1001 Legacy.Mail
        Console.WriteLine(legacy.Nick); // ! PII1001 Legacy.Nick
    }

    static void Records(LegacyRow row)
    {
        Console.WriteLine(row.Key); // ok not annotated
        Console.WriteLine(row.Owner); // ! PII1001 LegacyRow.Owner
        Console.WriteLine(row); // ! PII1001 LegacyRow.Owner
    }

    static void Elsewhere(Product product)
    {
        Console.WriteLine(product.Price); // ok not annotated
        Console.WriteLine(product.Title); // ! PII1001 Product.Title
    }

    static void Framework(System.Net.NetworkCredential credential)
    {
        Console.WriteLine(credential.Domain); // ok not annotated
        Console.WriteLine(credential.UserName); // ! PII1001 NetworkCredential.UserName
    }

    static void Inherited(LegacyChild child)
    {
        Console.WriteLine(child.More); // ok not annotated
        Console.WriteLine(child.Mail); // ! PII1001 Legacy.Mail
    }
}
