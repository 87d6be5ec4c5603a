namespace Scenarios.Repositories;

/// <summary>Knows nothing of what it stores.</summary>
public class Repository<T>
    where T : class
{
    private readonly List<T> _items = new();

    public virtual void Save(T entity)
    {
        Env.Log.LogInformation("Saving {Entity}", entity); // -
        _items.Add(entity);
    }

    public void SaveAs(T entity, Func<T, object> describe)
    {
        Env.Log.LogInformation("Saving {Description}", describe(entity)); // -
        _items.Add(entity);
    }

    public T? Find(Func<T, bool> predicate)
    {
        foreach (var item in _items)
        {
            if (predicate(item))
            {
                return item;
            }
        }

        return null;
    }

    public IEnumerable<TOut> Select<TOut>(Func<T, TOut> selector)
    {
        foreach (var item in _items)
        {
            yield return selector(item);
        }
    }

    public int Count(Func<T, bool> predicate) => _items.Count(predicate);
}

public sealed class RepositoryUser(Repository<Customer> customers, Repository<Person> people, Repository<Product> products)
{
    public void SaveRecord(Person person) => people.Save(person); // ! PII1001 Person.Name, PII1001 Person.Email

    public void SaveClass(Customer customer) => customers.Save(customer); // ok Customer prints only its type name

    public void SaveProduct(Product product) => products.Save(product); // ok nothing personal in it

    public void DescribeByMail(Customer customer) => customers.SaveAs(customer, c => c.Email); // ! PII1001 Customer.Email

    public void DescribeById(Customer customer) => customers.SaveAs(customer, c => c.Id); // ok the id only

    public void FindOne(string wanted)
    {
        var found = customers.Find(c => c.Email == wanted);
        Env.Log.LogInformation("Found {Id}, phone known: {HasPhone}", found?.Id, found?.Phone is not null); // ok id and a null test
        Env.Log.LogInformation("Found {Phone}", found?.Phone); // ! PII1001 Customer.Phone
    }

    public void Names()
    {
        foreach (var name in customers.Select(c => c.Name.ToUpperInvariant()))
        {
            Console.WriteLine(name); // ! PII1001 Customer.Name
        }
    }

    public void Domains() => Console.WriteLine(customers.Count(c => c.Email.EndsWith(".lv", StringComparison.Ordinal))); // ok a count
}

public interface ISpecification<T>
{
    bool IsSatisfiedBy(T item);

    string Describe();
}

public sealed class HasEmail(string email) : ISpecification<Customer>
{
    private readonly string _email = email;

    public bool IsSatisfiedBy(Customer item) => item.Email == _email;

    public string Describe() => $"email = {_email}";
}

public sealed class InSegment(string segment) : ISpecification<Customer>
{
    private readonly string _segment = segment;

    public bool IsSatisfiedBy(Customer item) => item.Segment == _segment;

    public string Describe() => $"segment = {_segment}";
}

public sealed class SpecificationFactory
{
    public ISpecification<Customer> SameMailAs(Customer customer) => new HasEmail(customer.Email); // ok only kept in memory here

    public ISpecification<Customer> SameSegmentAs(Customer customer) => new InSegment(customer.Segment);
}

public sealed class SpecificationRunner(IReadOnlyList<Customer> customers)
{
    public int Run(HasEmail specification)
    {
        Env.Log.LogInformation("Query {Query}", specification.Describe()); // ! PII1001 Customer.Email
        return customers.Count(specification.IsSatisfiedBy);
    }

    public int Run(InSegment specification)
    {
        Env.Log.LogInformation("Query {Query}", specification.Describe()); // ok an unmarked segment
        return customers.Count(specification.IsSatisfiedBy);
    }
}
