using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>How orders, payments and what admins do are stored.</summary>
static class PaymentTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<OrderRow>(order =>
        {
            order.ToTable("orders");
            order.Property(o => o.Version).IsConcurrencyToken();
            order.Ignore(o => o.PlanName).Ignore(o => o.IsPlan);
            order.HasIndex(o => new { o.TeacherId, o.CreatedAt });
            // The desk looks for orders without a link.
            order.HasIndex(o => new { o.State, o.CreatedAt });
            BotDbContext.AsJson(order.Property(o => o.Waiting));
        });
        model.Entity<PaymentEventRow>(payment =>
        {
            payment.ToTable("payment_events");
            payment.HasIndex(e => e.Key).IsUnique();
            payment.HasIndex(e => e.AppliedAt);
            payment.HasIndex(e => e.TeacherId);
        });
        model.Entity<SubscriptionRow>(subscription =>
        {
            subscription.ToTable("subscriptions");
            subscription.Property(s => s.Version).IsConcurrencyToken();
            subscription.HasIndex(s => s.TeacherId);
            subscription.HasIndex(s => new { s.Tariff, s.Profile });
            subscription.HasIndex(s => new { s.State, s.PaidUntil });
        });
        model.Entity<CustomerRow>(customer =>
        {
            customer.ToTable("customers").HasKey(c => c.TeacherId);
            customer.Property(c => c.TeacherId).ValueGeneratedNever();
            BotDbContext.AsJson(customer.Property(c => c.Waiting));
        });
        MapAdministration(model);
    }

    static void MapAdministration(ModelBuilder model)
    {
        model.Entity<AlertRow>(alert =>
        {
            alert.ToTable("alerts");
            alert.HasIndex(a => a.Key).IsUnique();
            alert.HasIndex(a => a.SentAt);
        });
        model.Entity<AlertPauseRow>(pause =>
        {
            pause.ToTable("alert_pauses").HasKey(p => p.Kind);
            pause.Property(p => p.Version).IsConcurrencyToken();
        });
        model.Entity<AdminRow>(admin =>
        {
            admin.ToTable("admins");
            admin.Property(a => a.Id).ValueGeneratedNever();
        });
        model.Entity<AuditRow>(audit =>
        {
            audit.ToTable("audit");
            audit.HasIndex(a => a.At);
        });
        model.Entity<FarewellRow>().ToTable("farewells").HasKey(f => f.Key);
        model.Entity<BroadcastRow>(broadcast =>
        {
            broadcast.ToTable("broadcasts");
            broadcast.Property(b => b.Version).IsConcurrencyToken();
            broadcast.HasIndex(b => b.State);
        });
    }
}
