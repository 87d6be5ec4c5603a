using System.IO;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scenarios.Serialization;

public sealed class Patient
{
    public int Id { get; set; }

    [PersonalData(Category.Health)]
    public string Diagnosis { get; set; } = "";

    public string Ward { get; set; } = "";
}

public sealed record Visit(int Id, Patient Patient);

public sealed class PatientConverter
{
    public byte[] ToBytes(Patient patient) => JsonSerializer.SerializeToUtf8Bytes(patient);

    public Patient? FromBytes(byte[] bytes) => JsonSerializer.Deserialize<Patient>(bytes);

    public string ToLine(Patient patient, bool full) => full ? $"{patient.Id},{patient.Ward},{patient.Diagnosis}" : $"{patient.Id},{patient.Ward}";
}

public sealed class SendingUser(HttpClient http, PatientConverter converter)
{
    public async Task SentAsync(Patient patient)
    {
        using var body = new ByteArrayContent(converter.ToBytes(patient));
        await http.PutAsync("https://clinic.example/patients", body); // ! PII1002 Patient.Diagnosis
    }

    public async Task WardAsync(Patient patient)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, object> { ["id"] = patient.Id, ["ward"] = patient.Ward });
        await http.PostAsync("https://clinic.example/wards", new StringContent(json)); // ok id and ward
    }

    public async Task NestedAsync(Visit visit)
    {
        Console.WriteLine(visit); // ok the class inside the record prints its type name
        await http.PostAsJsonAsync("https://clinic.example/visits", visit); // ! PII1002 Patient.Diagnosis
    }

    public void Copied(Patient patient)
    {
        var copy = converter.FromBytes(converter.ToBytes(patient));
        Console.WriteLine(copy?.Ward); // ok unmarked ward
        Console.WriteLine(copy?.Diagnosis); // ! PII1001 Patient.Diagnosis
    }

    public void Line(Patient patient)
    {
        Console.WriteLine(converter.ToLine(patient, full: true)); // ! PII1001 Patient.Diagnosis
        Console.WriteLine(converter.ToLine(patient, full: false).Length); // ok length
    }

    public void Encoded(Patient patient)
    {
        Env.Log.LogDebug("{Html}", WebUtility.HtmlEncode(patient.Diagnosis)); // ! PII1001 Patient.Diagnosis
        Env.Log.LogDebug("{Url}", UrlEncoder.Default.Encode(patient.Diagnosis)); // ! PII1001 Patient.Diagnosis
        Env.Log.LogDebug("{Hex}", Convert.ToHexString(Encoding.Unicode.GetBytes(patient.Diagnosis))); // ! PII1001 Patient.Diagnosis
        Env.Log.LogDebug("{Bytes}", Encoding.UTF8.GetByteCount(patient.Diagnosis)); // ok a count of bytes
    }

    public void Compressed(Patient patient)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(patient.Diagnosis));
        }

        Env.Log.LogDebug("{Size} bytes", target.Length); // ok length
        Env.Log.LogDebug("{Zip}", Convert.ToBase64String(target.ToArray())); // ! PII1001 Patient.Diagnosis
    }

    public void Reversed(Patient patient)
    {
        var letters = patient.Diagnosis.ToCharArray();
        Array.Reverse(letters);
        Env.Log.LogDebug("{Reversed}", new string(letters)); // ! PII1001 Patient.Diagnosis
    }
}
