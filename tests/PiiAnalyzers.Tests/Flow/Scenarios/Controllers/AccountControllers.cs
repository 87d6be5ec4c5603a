using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Scenarios.Controllers;

public sealed record LoginModel([property: PersonalData(Category.Username)] string UserName, [property: PersonalData(Category.Credential)] string Password, bool RememberMe);

public sealed record InviteModel([property: PersonalData(Category.Email)] List<string> Addresses, string Team);

/// <summary>What every controller here shares.</summary>
public abstract class AuditedController(ILogger logger) : ControllerBase
{
    protected void Audit(string action, params object?[] details)
    {
        logger.LogInformation("{Action} by controller {Controller}: {Details}", action, GetType().Name, string.Join("|", details)); // -
    }

    protected virtual string Describe(Customer customer) => $"customer {customer.Id}";
}

public sealed class LoginController(ILogger<LoginController> logger) : AuditedController(logger)
{
    [HttpPost]
    public IActionResult Post([FromForm] LoginModel model)
    {
        Audit("login", model.RememberMe, model.Password.Length); // ok a flag and a length
        Audit("login", model.RememberMe, model.UserName); // ! PII1001 LoginModel.UserName
        return model.Password == model.UserName ? BadRequest() : NoContent();
    }

    [HttpPost("retry")]
    public IActionResult Retry([FromForm] LoginModel model)
    {
        Audit("retry", model); // ! PII1001 LoginModel.UserName, PII1001 LoginModel.Password
        return Unauthorized();
    }
}

public sealed class InvitationsController(ILogger<InvitationsController> logger) : AuditedController(logger)
{
    private readonly Queue<string> _pending = new();

    [HttpPost]
    public IActionResult Post([FromBody] InviteModel model)
    {
        foreach (var address in model.Addresses.Where(a => a.Contains('@')))
        {
            _pending.Enqueue(address); // ok kept in memory here
        }

        Audit("invite", model.Team, model.Addresses.Count); // ok team and count
        Audit("invite", model.Team, string.Join(';', model.Addresses)); // ! PII1001 InviteModel.Addresses
        return Accepted();
    }

    [HttpPost("next")]
    public IActionResult Next()
    {
        if (!_pending.TryDequeue(out var next))
        {
            return NoContent();
        }

        Audit("next", _pending.Count); // ok count
        logger.LogInformation("Inviting {Next}", next); // ! PII1001 InviteModel.Addresses
        return Accepted();
    }
}

public sealed class SupportController(ILogger<SupportController> logger, IReadOnlyDictionary<int, Customer> customers) : AuditedController(logger)
{
    [HttpGet("{id:int}")]
    public IActionResult Get(int id)
    {
        Audit("read", Describe(customers[id])); // ! PII1001 Customer.Name
        return NoContent();
    }

    protected override string Describe(Customer customer) => $"{base.Describe(customer)} ({customer.Name})";
}

public sealed class BillingController(ILogger<BillingController> logger, IReadOnlyDictionary<int, Customer> customers) : AuditedController(logger)
{
    [HttpGet("{id:int}")]
    public IActionResult Get(int id)
    {
        Audit("bill", Describe(customers[id])); // ok this controller keeps the base's description
        return NoContent();
    }

    [HttpPost("{id:int}")]
    public IActionResult Check(int id)
    {
        var customer = customers[id];
        if (!customer.Email.Contains('@'))
        {
            ModelState.AddModelError(nameof(customer.Email), "not an address"); // ok constant text
        }

        logger.LogInformation("{Count} errors, valid: {Valid}", ModelState.ErrorCount, ModelState.IsValid); // ok count and flag
        return ModelState.IsValid ? NoContent() : ValidationProblem();
    }

    [HttpPost("{id:int}/strict")]
    public IActionResult Strict(int id)
    {
        var errors = new ModelStateDictionary();
        errors.AddModelError("email", $"{customers[id].Email} is not an address");
        var first = errors.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage).FirstOrDefault();
        logger.LogInformation("First error {Error}", first); // ! PII1001 Customer.Email
        return NoContent();
    }
}
