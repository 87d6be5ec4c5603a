using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Scenarios.Controllers;

public sealed class ProfileModel
{
    public int Id { get; set; }

    [PersonalData(Category.Name)]
    public string DisplayName { get; set; } = "";

    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    public string Theme { get; set; } = "light";

    public bool Newsletter { get; set; }
}

public interface IProfileStore
{
    Task<ProfileModel?> FindAsync(int id);

    Task<bool> SaveAsync(ProfileModel profile);
}

[ApiController]
[Route("profiles")]
public sealed class ProfilesController(IProfileStore store, ILogger<ProfilesController> logger) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id)
    {
        var profile = await store.FindAsync(id);
        if (profile is null)
        {
            logger.LogWarning("No profile {Id}", id); // ok an id
            return NotFound();
        }

        logger.LogInformation("Profile {Id} likes {Theme}", profile.Id, profile.Theme); // ok id and theme
        return Ok(new { profile.Id, profile.Theme, profile.Newsletter });
    }

    [HttpPost]
    public async Task<IActionResult> Create([FromBody] ProfileModel model)
    {
        logger.LogInformation("Creating {Model}", model); // ok the class prints its type name
        logger.LogDebug("Creating {@Model}", model); // ! PII1001 ProfileModel.DisplayName, PII1001 ProfileModel.Email
        await store.SaveAsync(model); // ok stored
        return CreatedAtAction(nameof(Get), new { id = model.Id }, null); // ok the id is the route value
    }

    [HttpPost("done")]
    public IActionResult Done([FromForm] ProfileModel model)
    {
        return RedirectToAction(nameof(Welcome), new { name = model.DisplayName }); // ! PII1005 ProfileModel.DisplayName
    }

    [HttpGet("welcome")]
    public IActionResult Welcome([FromQuery] string theme)
    {
        logger.LogInformation("Welcome in {Theme}", theme); // ok nothing marked
        return NoContent();
    }

    [HttpPut("{id:int}")]
    public async Task<IActionResult> Update(int id, ProfileModel model)
    {
        var before = await store.FindAsync(id);
        var changes = before is null ? new List<string>() : Changes(before, model);
        logger.LogInformation("{Count} changes to {Id}", changes.Count, id); // ok count and id
        logger.LogInformation("Changes to {Id}: {Changes}", id, string.Join(", ", changes)); // ! PII1001 ProfileModel.Email
        return NoContent();
    }

    [HttpPut("{id:int}/names")]
    public async Task<IActionResult> UpdateFields(int id, ProfileModel model)
    {
        var before = await store.FindAsync(id);
        var fields = before is null ? [] : ChangedFields(before, model).ToArray();
        logger.LogInformation("Changed fields of {Id}: {Fields}", id, string.Join(", ", fields)); // ok the names of the fields
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    [Purpose(Purposes.LegalCompliance)]
    public async Task<IActionResult> Erase(int id)
    {
        var profile = await store.FindAsync(id);
        logger.LogInformation("Erasing {Email} on request", profile?.Email); // ok the action declares a purpose
        return NoContent();
    }

    [HttpPost("{id:int}/theme")]
    public async Task<IActionResult> Theme(int id, [FromForm] string theme)
    {
        var profile = await store.FindAsync(id) ?? throw new BadHttpRequestException($"No profile {id}"); // ok an id
        profile.Theme = theme;
        Response.Cookies.Append("theme", profile.Theme, new CookieOptions { IsEssential = true }); // ok unmarked theme
        Response.Cookies.Append("who", Convert.ToBase64String(Encoding.UTF8.GetBytes(profile.Email))); // ! PII1006 ProfileModel.Email
        return NoContent();
    }

    private static List<string> Changes(ProfileModel before, ProfileModel after)
    {
        var changes = new List<string>();
        if (before.Email != after.Email)
        {
            changes.Add($"e-mail: {before.Email} -> {after.Email}");
        }

        if (before.Newsletter != after.Newsletter)
        {
            changes.Add($"newsletter: {before.Newsletter} -> {after.Newsletter}");
        }

        return changes;
    }

    private static IEnumerable<string> ChangedFields(ProfileModel before, ProfileModel after)
    {
        if (before.Email != after.Email)
        {
            yield return nameof(ProfileModel.Email);
        }

        if (before.DisplayName != after.DisplayName)
        {
            yield return nameof(ProfileModel.DisplayName);
        }
    }
}
