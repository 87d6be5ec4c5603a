namespace PiiAnalyzers.Runtime.Tests.Generated;

public sealed class DescriptorTests
{
    [Fact]
    public void TypesDescribeThemselves()
    {
        var descriptor = PersonalData.Describe<Customer>();
        Assert.NotNull(descriptor);
        Assert.True(descriptor.IsDataSubject);
        Assert.Equal(typeof(Customer), descriptor.Type);
        var notes = Assert.Single(descriptor.Members, static member => member.Name == "Notes");
        Assert.False(notes.IsExported);
        Assert.Equal("internal", notes.Reason);
        Assert.Contains(descriptor.Members, static member => member.Path == "home.street" && member.Category == "PostalAddress");
        Assert.Contains(PersonalData.Describe<Contractor>()!.Members, static member => member.Name == "Iban");
        Assert.Null(PersonalData.Describe<string>());
    }

    [Fact]
    public void GenericTypesAreDescribedAsAWhole()
    {
        Assert.Equal(typeof(Box<>), PersonalData.Describe<Box<Guid>>()?.Type);
        Assert.Equal(typeof(Wrapper<>), PersonalData.Describe(typeof(Wrapper<>))?.Type);
    }

    [Fact]
    public void TheAssemblyListsItsTypes()
    {
        var names = PersonalData.DescribeAll(typeof(Customer).Assembly).Select(static item => item.TypeName).ToArray();
        Assert.Contains("PiiAnalyzers.Runtime.Tests.Generated.Customer", names);
        Assert.Contains("PiiAnalyzers.Runtime.Tests.Generated.Person", names);
        Assert.DoesNotContain("PiiAnalyzers.Runtime.Tests.Generated.Order", names);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }
}
