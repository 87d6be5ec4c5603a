namespace Scenarios.Exam;

internal sealed class Marks
{
    [PhoneData] private readonly string _number = "+371";
    [PersonalData("contact.email")] public string Contact { get; set; } = "";
    [PersonalData] public object? Anything { get; set; }
    private readonly string _plain = "x";

    void Fields()
    {
        Console.WriteLine(_plain); // ok not marked
        Console.WriteLine(_number); // ! PII1001 Marks._number
        Console.WriteLine(Contact); // ! PII1001 Marks.Contact
        Console.WriteLine(Anything); // ! PII1001 Marks.Anything
        Console.WriteLine(nameof(Contact)); // ok a name
    }

    static void Parameter([PersonalData(Category.Username)] string login, string role)
    {
        Console.WriteLine(role); // ok not marked
        Console.WriteLine(login); // ! PII1001 login
    }

    static void PassedToMarkedParameter(Customer c)
    {
        Parameter("root", c.Segment); // ok the parameter is the source there
        Parameter("root", c.Email); // ! PII1001 Customer.Email
    }

    static void MarkedLambdaParameter()
    {
        Action<string> print = ([EmailData] mail) => Console.WriteLine(mail); // ! PII1001 mail
        print("x"); // ok the parameter is the source
    }

    static void Returned()
    {
        Console.WriteLine(Clock()); // ok not marked
        Console.WriteLine(Caller()); // ! PII1001 Marks.Caller
    }

    static void OfType(PersonalCode code, List<PersonalCode> codes, PersonalCode? maybe)
    {
        Console.WriteLine(code); // ! PII1001 PersonalCode
        Console.WriteLine(code.Value[..2]); // ! PII1001 PersonalCode
        Console.WriteLine(codes.Count); // ok a count
        Console.WriteLine(codes[0]); // ! PII1001 PersonalCode
        Console.WriteLine(maybe.HasValue); // ok a bool
        Console.WriteLine(maybe); // ! PII1001 PersonalCode
    }

    static void ConstructedHere()
    {
        var customer = new Customer { Name = "Ada", Email = "a@b.c", Segment = "gold" };
        Console.WriteLine(customer.Segment); // ok not marked
        Console.WriteLine(customer.Email); // ! PII1001 Customer.Email
        var person = new Person(1, "Ada", "a@b.c");
        Console.WriteLine(person.Id); // ok an id
        Console.WriteLine(person); // ! PII1001 Person.Name, PII1001 Person.Email
    }

    static void ConstructedInAList()
    {
        List<Customer> all = [new() { Id = 1, Name = "Ada" }, new() { Id = 2, Name = "Bob" }];
        foreach (var c in all)
        {
            Console.WriteLine(c.Id); // ok an id
            Console.WriteLine(c.Name); // ! PII1001 Customer.Name
        }
    }

    static void PositionalRecord(Enrolment enrolment)
    {
        Console.WriteLine(enrolment.Course); // ok not marked
        Console.WriteLine(enrolment.Pupil); // ! PII1001 Enrolment.Pupil
        Console.WriteLine(enrolment); // ! PII1001 Enrolment.Pupil, PII1001 Enrolment.Guardian
    }

    static void PrimaryConstructor(Locker locker)
    {
        Console.WriteLine(locker.Number); // ok not marked
        locker.Print();
    }

    static void StaticMember()
    {
        Console.WriteLine(Registry.Admin); // ! PII1001 Registry.Admin
        Console.WriteLine(Registry.Version); // ok not marked
    }

    static void SpecialKinds(Patientish p)
    {
        Console.WriteLine(p.Blood); // ! PII1001 Patientish.Blood
        Console.WriteLine((int)p.Blood); // ! PII1001 Patientish.Blood
        Console.WriteLine(p.Weight * 2); // ! PII1001 Patientish.Weight
        Console.WriteLine(p.Ward); // ok not marked
    }

    [return: UsernameData]
    private static string Caller() => Environment.UserName;

    private static string Clock() => DateTime.UtcNow.ToString("o");

    internal sealed record Enrolment(string Course, [NameData] string Pupil, [property: NameData] string Guardian);

    internal sealed class Locker([NameData] string owner, int number)
    {
        public int Number => number;

        public void Print() => Console.WriteLine(owner); // ! PII1001 Locker.owner
    }

    internal static class Registry
    {
        [EmailData] public static string Admin { get; set; } = "";
        public static string Version => "1";
    }

    internal enum BloodType { A, B, O }

    internal sealed class Patientish
    {
        [HealthData] public BloodType Blood { get; init; }
        [PersonalData(Category.Health)] public double Weight { get; init; }
        public string Ward { get; init; } = "";
    }
}
