using System.Buffers;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Scenarios.Serialization;

public sealed class Subscriber
{
    public int Id { get; set; }

    [PersonalData(Category.Email)]
    public string Address { get; set; } = "";

    public string Topic { get; set; } = "";
}

public sealed class Member
{
    public int Id { get; set; }

    [JsonIgnore]
    [PersonalData(Category.Name)]
    public string Name { get; set; } = "";

    public Subscriber? Subscription { get; set; }
}

public sealed class Badge
{
    public int Number { get; set; }

    [JsonIgnore]
    [PersonalData(Category.Photo)]
    public byte[] Picture { get; set; } = [];
}

public sealed class JsonUser(ILogger<JsonUser> logger)
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public void Serialised(Subscriber subscriber)
    {
        var json = JsonSerializer.Serialize(subscriber, s_indented);
        logger.LogInformation("{Length} characters of JSON for {Id}", json.Length, subscriber.Id); // ok length and id
        logger.LogInformation("JSON {Json}", json); // ! PII1001 Subscriber.Address
    }

    public byte[] OnlySerialised(Subscriber subscriber) => JsonSerializer.SerializeToUtf8Bytes(subscriber); // ok serialised, not sent

    public void Nested(Member member)
    {
        Console.WriteLine(JsonSerializer.Serialize(new { member.Id, member.Subscription })); // ! PII1001 Subscriber.Address
    }

    public void Ignored(Badge badge) => Console.WriteLine(JsonSerializer.Serialize(badge)); // ok the picture is left out of the JSON

    public void Fields(Contact contact) => Console.WriteLine(JsonSerializer.Serialize(contact)); // ok the serialiser skips fields, as it does unless told

    public void ListOf(IEnumerable<Subscriber> subscribers)
    {
        var topics = JsonSerializer.Serialize(subscribers.Select(s => s.Topic).Distinct());
        var all = JsonSerializer.Serialize(subscribers);
        Console.WriteLine(topics); // ok topics
        Console.WriteLine(all); // ! PII1001 Subscriber.Address
    }

    public void RoundTrip(string json)
    {
        var subscriber = JsonSerializer.Deserialize<Subscriber>(json);
        logger.LogInformation("Read {Id} {Topic}", subscriber?.Id, subscriber?.Topic); // ok id and topic
        logger.LogInformation("Read {Address}", subscriber?.Address); // ! PII1001 Subscriber.Address
    }

    public void Written(Customer customer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", customer.Id);
            writer.WriteString("phone", customer.Phone);
            writer.WriteEndObject();
        }

        logger.LogInformation("{Json}", Encoding.UTF8.GetString(buffer.WrittenSpan)); // ! PII1001 Customer.Phone
    }

    public void Node(Customer customer)
    {
        var node = new JsonObject { ["id"] = customer.Id, ["contact"] = new JsonObject { ["mail"] = customer.Email } };
        logger.LogInformation("{Json}", node.ToJsonString()); // ! PII1001 Customer.Email
    }

    public void ToFile(Subscriber subscriber)
    {
        File.WriteAllText("subscriber.json", JsonSerializer.Serialize(subscriber)); // ! PII1007 Subscriber.Address
        File.WriteAllText("topic.json", JsonSerializer.Serialize(new { subscriber.Topic })); // ok the topic
    }
}
