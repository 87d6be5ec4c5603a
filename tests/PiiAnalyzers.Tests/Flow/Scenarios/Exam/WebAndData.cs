using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;

namespace Scenarios.Exam;

public sealed class SignUp
{
    [EmailData] public string Mail { get; set; } = "";
    [NameData] public string FullName { get; set; } = "";
    public string Plan { get; set; } = "";
}

public sealed class SignUpController(ILogger<SignUpController> logger, IMemoryCache cache, IStore store, HttpClient http) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] SignUp model)
    {
        logger.LogInformation("Plan {Plan}", model.Plan); // ok not marked
        logger.LogInformation("Sign up {Mail}", model.Mail); // ! PII1001 SignUp.Mail
        logger.LogInformation("Sign up {Model}", model); // ok prints the name of the class
        logger.LogInformation("Sign up {Model}", JsonSerializer.Serialize(model)); // ! PII1001 SignUp.Mail, PII1001 SignUp.FullName
        await store.SaveAsync(model); // ok stored
        await http.PostAsync("https://crm.example.com", new StringContent(model.Plan)); // ok not marked
        await http.PostAsync("https://crm.example.com", new FormUrlEncodedContent(new Dictionary<string, string> { ["m"] = model.Mail })); // ! PII1002 SignUp.Mail
        return Ok();
    }

    [HttpGet("{id}")]
    public IActionResult Get(int id)
    {
        var found = cache.GetOrCreate(id, entry => store.Find((int)entry.Key));
        logger.LogDebug("Cached {Id}", id); // ok an id
        logger.LogDebug("Cached {Mail}", found?.Mail); // ! PII1001 SignUp.Mail
        return found is null ? NotFound() : Ok(new { found.Plan });
    }

    [HttpPut]
    public IActionResult Put(SignUp model)
    {
        var row = Mapper.ToRow(model);
        logger.LogDebug("{Row}", row.Plan); // ok the plan
        logger.LogDebug("{Row}", row); // ! PII1001 SignUp.FullName
        var view = Mapper.ToView(model);
        logger.LogDebug("{View}", view); // ok the view has a plan and a size
        return Ok();
    }

    [HttpGet]
    public IActionResult Query()
    {
        var names = store.All.Where(static x => x.Plan == "gold").OrderBy(static x => x.FullName).Select(static x => new { x.FullName, x.Plan }).Take(3).ToList();
        logger.LogInformation("{Plan}", names[0].Plan); // ok not marked
        logger.LogInformation("{Name}", names[0].FullName); // ! PII1001 SignUp.FullName
        logger.LogInformation("{N}", store.All.Count(static x => x.Mail.EndsWith(".lv"))); // ok a count
        return Ok();
    }

    [HttpPatch]
    public IActionResult Patch(SignUp model, string plan)
    {
        using (logger.BeginScope("plan {Plan}", plan)) // ok not marked
        using (logger.BeginScope(new Dictionary<string, object> { ["mail"] = model.Mail })) // ! PII1001 SignUp.Mail
        {
            if (model.Mail.Length == 0)
            {
                throw new ArgumentException("No mail on plan " + plan, nameof(model)); // ok a plan
            }
        }

        try
        {
            store.Check(model);
            return Ok();
        }
        catch (CheckFailed failed)
        {
            logger.LogWarning("Failed {Code}", failed.Code); // ok a number
            return BadRequest();
        }
    }

    [HttpDelete]
    public IActionResult Delete(int id)
    {
        var model = store.Find(id);
        var copy = JsonSerializer.Deserialize<SignUp>(JsonSerializer.Serialize(model))!;
        logger.LogInformation("Gone {Plan}", copy.Plan); // ok not marked
        logger.LogInformation("Gone {Name}", copy.FullName); // ! PII1001 SignUp.FullName
        return NoContent();
    }
}

public sealed class CheckFailed(int code) : Exception("check failed")
{
    public int Code => code;
}

public interface IStore
{
    IQueryable<SignUp> All { get; }
    SignUp? Find(int id);
    void Check(SignUp model);
    Task SaveAsync(SignUp model);
}

internal static class Mapper
{
    internal static Row ToRow(SignUp model) => new(model.Plan, model.FullName);

    internal static View ToView(SignUp model) => new(model.Plan, model.Mail.Length);

    internal sealed record Row(string Plan, string Title);

    internal sealed record View(string Plan, int Size);
}
