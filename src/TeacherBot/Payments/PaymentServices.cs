using Microsoft.Extensions.Options;

namespace TeacherBot.Payments;

public static class PaymentServices
{
    public static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ProdamusOptions>().Bind(configuration.GetSection("Prodamus")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProdamusOptions>, ProdamusOptionsValidator>();
        services.AddOptions<PriceOptions>().Bind(configuration.GetSection("Billing")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PriceOptions>, PriceOptionsValidator>();
        services.AddSingleton<PriceTags>();
        services.AddSingleton<PlanBook>();
        services.AddSingleton<PaymentBook>();
        services.AddSingleton<CallBackBatch>();
        services.AddSingleton<CallBackLine>();
        services.AddSingleton<PaymentIntake>();
        services.AddSingleton<NewsBell>();
        services.AddHostedService(provider => provider.GetRequiredService<NewsBell>());
        services.AddSingleton<LinkMaker>();
        services.AddSingleton<LinkDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<LinkDesk>());
        services.AddHostedService<SubscriptionDesk>();
        services.AddHostedService<DailyLook>();
        // The address and the answers of a payment page are nobody's business: a client of its own, which logs nothing.
        services.AddSingleton(_ => new PayformClient(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 64 * 1024,
        }));
        return services;
    }
}
