namespace PiiAnalyzers.Runtime.Tests.Logging;

public class Home
{
    [PersonalData(Category.PostalAddress)] public string Street { get; set; } = "zz-street 1";
    public string City { get; set; } = "Rīga";
}
