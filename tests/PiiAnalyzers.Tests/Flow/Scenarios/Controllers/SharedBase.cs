using System.IO;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Scenarios.Controllers;

public interface ISession
{
    Customer Owner { get; }
}

public abstract class SessionController(ISession session) : ControllerBase
{
    protected Customer Owner => session.Owner;

    protected string OwnerLabel => $"{Owner.Name} ({Owner.Id})";

    protected string OwnerKey => Owner.Id.ToString("D8");

    protected IActionResult Refuse(string why)
    {
        Env.Log.LogWarning("Refused: {Why}", why); // -
        return Forbid();
    }
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class TraceOwnerAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.RequestServices.GetService(typeof(ISession)) is ISession { Owner: { } owner })
        {
            Env.Log.LogInformation("Owner {Id}", owner.Id); // ok id
            Env.Log.LogInformation("Owner {Phone}", owner.Phone); // ! PII1001 Customer.Phone
        }
    }
}

[TraceOwner]
public sealed class DocumentsController(ISession session, ILogger<DocumentsController> logger) : SessionController(session)
{
    [HttpGet]
    public IActionResult List()
    {
        logger.LogInformation("Documents of {Key}", OwnerKey); // ok made of the id
        logger.LogInformation("Documents of {Label}", OwnerLabel); // ! PII1001 Customer.Name
        return NoContent();
    }

    [HttpDelete("{name}")]
    public IActionResult Delete(string name)
    {
        if (name.StartsWith('.'))
        {
            return Refuse($"{OwnerKey} asked for a hidden file"); // ok made of the id
        }

        return Owner.Orders.Count == 0 ? NoContent() : Refuse($"{Owner.Email} has orders"); // ! PII1001 Customer.Email
    }

    [HttpPost]
    public IActionResult Upload(IFormFile file)
    {
        logger.LogInformation("Upload of {Length} bytes", file.Length); // ok length
        System.IO.File.AppendAllText("uploads.log", $"{Owner.Home.Street}{Environment.NewLine}"); // ! PII1007 Address.Street
        System.IO.File.AppendAllText("uploads.log", $"{Owner.Id}{Environment.NewLine}"); // ok id
        return NoContent();
    }

    [HttpGet("kind")]
    public IActionResult Kind()
    {
        var text = Owner switch
        {
            { Orders.Count: 0 } => "new",
            { Segment: "gold" } => "gold",
            { Phone: { } phone } => $"reachable at {phone}",
            _ => "other",
        };
        logger.LogInformation("Kind {Kind}", text); // ! PII1001 Customer.Phone
        return RedirectToAction(nameof(List), new { owner = Owner.Email }); // ! PII1005 Customer.Email
    }
}
