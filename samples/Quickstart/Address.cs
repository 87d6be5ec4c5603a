using PiiAnalyzers;

namespace Quickstart;

public sealed class Address
{
    [PersonalData(Category.PostalAddress)]
    public string Street { get; set; } = "";

    [PersonalData(Category.PostalAddress)]
    public string City { get; set; } = "";

    public string Country { get; set; } = "";
}
