using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Annotations.Names;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Annotations.Names;

public sealed class NameTableTests
{
    private static readonly string[] Roles = ["shape", "tail", "first", "foreign", "person", "record", "owner", "suffix", "setting", "code", "thing"];

    private static readonly IReadOnlyList<string[]> Rows =
        [.. Repository.Read("src/PiiAnalyzers.Compiler/Annotations/Names/Words.names").Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(';', StringSplitOptions.TrimEntries))];

    [Theory]
    [InlineData("FirstName", "first name")]
    [InlineData("_m_email", "m email")]
    [InlineData("m_email", "email")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("userIDs", "user ids")]
    [InlineData("EMail", "e mail")]
    [InlineData("Address1Line", "address 1 line")]
    [InlineData("customer_e_mail", "customer e mail")]
    [InlineData("Vārds", "vards")]
    [InlineData("ePastaAdrešu", "e pasta adresu")]
    [InlineData("Straße", "strasse")]
    [InlineData("Imię", "imie")]
    [InlineData("___", "")]
    [InlineData("", "")]
    public void Names_are_taken_apart(string name, string words) => Assert.Equal(words, string.Join(' ', NameWords.Split(name)));

    [Theory]
    [InlineData("vards", "varda")]
    [InlineData("adrese", "adreses")]
    [InlineData("talrunis", "talruna")]
    [InlineData("dzivesvieta", "dzivesvietas")]
    public void Endings_of_declensions_do_not_count(string one, string other) => Assert.Equal(LatvianStem.Of(one), LatvianStem.Of(other));

    [Theory]
    [InlineData("CustomerEmailAddress", "Email")]
    [InlineData("Firstname", "Name")]
    [InlineData("LastLoginDateUtc", "AuthenticationTime")]
    [InlineData("AddressLine1", "PostalAddress")]
    [InlineData("PasswordHash", "Credential")]
    [InlineData("CardCvv2", "PaymentCard")]
    [InlineData("talrunaNumurs", "Phone")]
    [InlineData("dzimsanasDatuma", "BirthDate")]
    [InlineData("Birthday", "BirthDate")]
    [InlineData("EmailConfirmed", null)]
    [InlineData("AgeRating", null)]
    [InlineData("ShippingMethod", null)]
    [InlineData("Template", null)]
    [InlineData("Recipe", null)]
    [InlineData("Zips", null)]
    public void A_name_is_read_by_its_last_words(string name, string? category) =>
        Assert.Equal(category, NameTable.Instance.Find(name).Select(static match => match.Phrase.Category).FirstOrDefault());

    [Fact]
    public void Rows_are_well_formed()
    {
        Assert.All(Rows, static row =>
        {
            Assert.Equal(4, row.Length);
            Assert.True(row[0] == "*" || CategoryTaxonomy.Find(row[0]) is not null, row[0]);
            Assert.True(Roles.Contains(row[1]) || (row[0] != "*" && Enum.TryParse<NameRole>(row[1], ignoreCase: true, out _)), row[1]);
            Assert.Matches("^(\\*|[a-z]{2})$", row[2]);
            Assert.All(row[3].Split(',', StringSplitOptions.TrimEntries), static phrase => Assert.Matches("^[a-z0-9]+( [a-z0-9]+)*$", phrase));
        });
    }

    [Fact]
    public void Every_category_with_phrases_says_what_values_it_has() =>
        Assert.DoesNotContain(
            Rows.Where(static row => row[0] != "*" && row[1] != "shape").Select(static row => row[0]).Distinct(),
            static category => !Rows.Any(row => row[0] == category && row[1] == "shape"));

    [Fact]
    public void Every_phrase_is_found_as_a_name()
    {
        foreach (var row in Rows.Where(static row => row[0] != "*" && row[1] is not ("shape" or "tail")))
        {
            foreach (var phrase in row[3].Split(',', StringSplitOptions.TrimEntries))
            {
                var pascal = string.Concat(phrase.Split(' ').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
                Assert.NotEmpty(NameTable.Instance.Find(pascal));
                Assert.NotEmpty(NameTable.Instance.Find(phrase.Replace(' ', '_')));
            }
        }
    }
}
