using System.Diagnostics;
using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace Scenarios.Serialization;

/// <summary>Prints itself for the debugger.</summary>
[DebuggerDisplay("{Id} {Iban}")]
public sealed class Payer
{
    public int Id { get; init; }

    [PersonalData(Category.BankAccount)]
    public string Iban { get; init; } = "";

    public override string ToString() => $"Payer {Id}, {Iban}";
}

/// <summary>DebuggerDisplay alone changes nothing of what is printed.</summary>
[DebuggerDisplay("{Iban}")]
public sealed class SilentPayer
{
    public int Id { get; init; }

    [PersonalData(Category.BankAccount)]
    public string Iban { get; init; } = "";
}

public class Party
{
    public int Id { get; init; }

    public override string ToString() => "Party " + Id;
}

public sealed class Seller : Party
{
    [PersonalData(Category.Name)]
    public string FullName { get; init; } = "";

    public override string ToString() => base.ToString() + " " + FullName;
}

public sealed class Warehouse : Party
{
    [PersonalData(Category.Phone)]
    public string KeeperPhone { get; init; } = "";
}

public sealed class TextUser(ILogger<TextUser> logger)
{
    public void Overridden(Payer payer)
    {
        logger.LogInformation("Payer {Payer}", payer); // ! PII1001 Payer.Iban
        Debug.WriteLine(payer); // ! PII1001 Payer.Iban
        Trace.WriteLine($"Payer {payer.Id}"); // ok id
    }

    public void OnlyDisplay(SilentPayer payer)
    {
        logger.LogInformation("Payer {Payer}", payer); // ok prints the type name, the attribute is for debuggers
        Debug.WriteLine("Payer " + payer.Iban); // ! PII1001 SilentPayer.Iban
    }

    public void Inherited(Warehouse warehouse, Seller seller)
    {
        logger.LogInformation("Warehouse {Warehouse}", warehouse); // ok the inherited override prints the id
        logger.LogInformation("Seller {Seller}", seller); // ! PII1001 Seller.FullName
    }

    public void AsBase()
    {
        Party party = new Warehouse { Id = 3, KeeperPhone = "none" };
        logger.LogInformation("Party {Party}", party); // ok the exact type prints the id
    }

    public void Xml(Customer customer)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("customer");
            writer.WriteAttributeString("segment", customer.Segment);
            writer.WriteElementString("street", customer.Home.Street);
            writer.WriteEndElement();
        }

        Console.WriteLine(text.Length); // ok length
        Console.WriteLine(text); // ! PII1001 Address.Street
    }

    public void Linq(Customer customer)
    {
        var plain = new XElement("customer", new XAttribute("id", customer.Id));
        var full = new XElement("customer", new XElement("name", customer.Name));
        Console.WriteLine(plain); // ok id
        Console.WriteLine(full.Name.LocalName.Length); // ok length of the element's name
        Console.WriteLine(full); // ! PII1001 Customer.Name
    }

    public void Binary(Customer customer)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(customer.Id);
        writer.Write(customer.Email);
        writer.Flush();
        logger.LogInformation("{Length} bytes", stream.Length); // ok length
        logger.LogInformation("{Bytes}", Convert.ToBase64String(stream.ToArray())); // ! PII1001 Customer.Email
    }
}
