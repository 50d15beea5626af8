namespace TeacherBot.Authoring;

/// <summary>The section «Ai»: who writes where no exercise can; without a provider nobody does.</summary>
public sealed class AuthoringOptions
{
    /// <summary>The chain: the first is asked first.</summary>
    public IList<ProviderSettings> Providers { get; } = [];

    /// <summary>Prices beside and before the built-in table.</summary>
    public IList<PriceSettings> Prices { get; } = [];

    /// <summary>Other models for some sheets; the first that fits is taken.</summary>
    public IList<RouteSettings> Routes { get; } = [];

    public BudgetSettings Budget { get; } = new();

    public BreakerSettings Breaker { get; } = new();

    public bool IsOn => Providers.Count > 0;
}

/// <summary>An OpenAI-compatible endpoint.</summary>
public sealed class ProviderSettings
{
    /// <summary>As admins read it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The address up to and without <c>/chat/completions</c>.</summary>
    public string Endpoint { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public ModelSettings Models { get; } = new();

    /// <summary>For one answer, a second try within it.</summary>
    public double TimeoutSeconds { get; set; } = 60;

    /// <summary>Calls at once; as many again may wait for their turn.</summary>
    public int MostAtOnce { get; set; } = 16;

    public int MostPerMinute { get; set; } = 300;
}

/// <summary>Which model plays a role at a provider; empty: the provider is not asked for it.</summary>
public sealed class ModelSettings
{
    public string Author { get; set; } = "";

    /// <summary>Another model than the author's: a model does not see its own errors.</summary>
    public string Corrector { get; set; } = "";

    /// <summary>Empty: the author's.</summary>
    public string Methodist { get; set; } = "";

    public string Embedding { get; set; } = "";
}

/// <summary>₽ per million tokens.</summary>
public sealed class PriceSettings
{
    public string Model { get; set; } = "";

    /// <summary>Empty: at every provider.</summary>
    public string Provider { get; set; } = "";

    public decimal? In { get; set; }

    /// <summary>Not set: as <see cref="In"/>.</summary>
    public decimal? CachedIn { get; set; }

    /// <summary>Not set: as <see cref="In"/>, for embeddings have none.</summary>
    public decimal? Out { get; set; }

    /// <summary>Not set: as <see cref="Out"/>.</summary>
    public decimal? Reasoning { get; set; }

    /// <summary>The model thinks before it answers and takes no temperature.</summary>
    public bool Thinks { get; set; }
}

/// <summary>When the conditions hold (an empty one always does), this model is asked first.</summary>
public sealed class RouteSettings
{
    /// <summary><c>author</c>, <c>corrector</c> or <c>methodist</c>.</summary>
    public string Role { get; set; } = "";

    /// <summary><c>free</c> or <c>paid</c>.</summary>
    public string Plan { get; set; } = "";

    /// <summary>A subject's id.</summary>
    public string Subject { get; set; } = "";

    /// <summary><c>3</c> or <c>1-4</c>.</summary>
    public string Grades { get; set; } = "";

    /// <summary><c>2</c> or <c>1-2</c>.</summary>
    public string Volume { get; set; } = "";

    public string Model { get; set; } = "";

    /// <summary>Empty: every provider is asked for the model.</summary>
    public string Provider { get; set; } = "";
}

/// <summary>₽ that models may cost.</summary>
public sealed class BudgetSettings
{
    public decimal SheetRoubles { get; set; } = 3;

    /// <summary>Of one teacher within a day of Moscow.</summary>
    public decimal TeacherDayRoubles { get; set; } = 30;

    /// <summary>Of everybody within a day of Moscow.</summary>
    public decimal DayRoubles { get; set; } = 3000;
}

/// <summary>When a provider that fails is left alone for a while.</summary>
public sealed class BreakerSettings
{
    /// <summary>Fewer calls within the window say nothing.</summary>
    public int FewestCalls { get; set; } = 5;

    /// <summary>The share of failures that is too much.</summary>
    public double FailureRatio { get; set; } = 0.5;

    public double WindowSeconds { get; set; } = 60;

    /// <summary>Then one call tries whether the provider is well again.</summary>
    public double BreakSeconds { get; set; } = 30;
}
