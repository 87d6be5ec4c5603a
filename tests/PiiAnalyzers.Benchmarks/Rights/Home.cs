namespace PiiAnalyzers.Benchmarks.Rights;

public sealed partial class Home
{
    [PersonalData(Category.PostalAddress)] public string Street { get; set; } = "Brīvības iela 1";
    [PersonalData(Category.PostalAddress)] public string City { get; set; } = "Rīga";
    [PersonalData(Category.PostalAddress)] public string Code { get; set; } = "LV-1010";
    [PersonalData(Category.PreciseLocation)] public double Latitude { get; set; } = 56.9496;
    [PersonalData(Category.PreciseLocation)] public double Longitude { get; set; } = 24.1052;
}
