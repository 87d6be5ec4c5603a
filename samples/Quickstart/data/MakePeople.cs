// Makes people.csv: dotnet run --file data/MakePeople.cs > data/people.csv
// The people do not exist. The seed is fixed, names are common ones drawn apart from each other, domains are reserved for
// examples (RFC 2606), and telephone numbers are from ranges that regulators keep free for fiction.
using System.Globalization;

string[] first = ["Ada", "Bruno", "Carla", "Dmitri", "Elza", "Farid", "Grace", "Hugo", "Ilze", "Jonas", "Karin", "Liam", "Marta", "Noor", "Oskar", "Paula", "Quentin", "Rosa", "Sven", "Tija", "Umar", "Vera", "Wim", "Xenia", "Yusuf", "Zane"];
string[] last = ["Almeida", "Berg", "Costa", "Dahl", "Eriksen", "Fischer", "Garcia", "Horvat", "Ivanova", "Jansen", "Kalnins", "Lindqvist", "Moreau", "Novak", "Ozols", "Petrov", "Quinn", "Rossi", "Silva", "Tamm", "Urbonas", "Vogel", "Weber", "Yilmaz", "Zarins"];
string[] streets = ["Harbour Street", "Mill Lane", "Station Road", "Linden Avenue", "Church Hill", "Market Square", "Orchard Way"];
(string City, string Country)[] cities = [("Riga", "LV"), ("Tallinn", "EE"), ("Vilnius", "LT"), ("Leipzig", "DE"), ("Porto", "PT"), ("Leeds", "GB")];
string[] allergies = ["penicillin", "latex", "peanuts", "pollen", "wool"];
string[] channels = ["web", "phone", "desk"];
string[] domains = ["example.org", "example.com", "example.net"];

var random = new Random(20220325);
Console.Write("Id,FullName,Email,Phone,BirthDate,Street,City,Country,Allergy,Channel\n");
for (var id = 1; id <= 300; id++)
{
    var (name, surname) = (Pick(first), Pick(last));
    var (city, country) = cities[random.Next(cities.Length)];

    // A few rows hold what people really type into a form.
    var at = id % 97 == 0 ? " at " : "@";
    var allergy = random.Next(5) == 0 ? Pick(allergies) : "";
    var born = new DateOnly(1940, 1, 1).AddDays(random.Next(365 * 64)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    Console.Write($"{id},{name} {surname},{name.ToLowerInvariant()}.{surname.ToLowerInvariant()}{at}{Pick(domains)},+44 7700 900{random.Next(1000):000},{born},{random.Next(1, 120)} {Pick(streets)},{city},{country},{allergy},{Pick(channels)}\n");
}

string Pick(string[] from) => from[random.Next(from.Length)];
