using TeacherBot.Domain.Conversations;
using TeacherBot.Features.Administration;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.PersonalData;
using TeacherBot.Features.Purchase;
using TeacherBot.Features.ReadySheets;
using TeacherBot.Features.Settings;
using TeacherBot.Features.SharedSheets;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>Which feature answers what. Every arrival has an answer; the last arm of a switch is it.</summary>
public sealed class Router(
    Greeting greeting, DescribeSheet describe, AdjustDraft adjust, ChooseReadySheet ready, CreateSheet create, SendAgain sendAgain, SendWord wordFiles, StopSheet stopSheet, FinishSheet finish, OpenSharedSheet openSheet,
    Purchase purchase, PersonalData personal, AdminCommands admins)
{
    public async Task<Outcome> Route(Arrival arrival, Turn turn, CancellationToken stop) => arrival switch
    {
        _ when turn.Teacher.BlockedSince is not null && !turn.IsAdmin && !KeptOut.MayPass(arrival) => KeptOut.Handle(),
        TapArrived tap => await Route(tap, turn, stop),
        CommandArrived command => await Route(command, turn, stop),
        TextArrived text => await Route(text, turn, stop),
        NewsArrived news => await purchase.Told(news.News, turn, stop),
        SheetArrived sheet => await finish.Handle(sheet.SheetId, turn, stop),
        ReachArrived reach => Reach.Handle(reach.Reachable, turn),
        EditArrived => NotUnderstood.Edited(),
        UnreadableArrived => NotUnderstood.Unreadable(turn),
        GroupArrived => Outcome.Silent,
        _ => throw new ArgumentOutOfRangeException(nameof(arrival), arrival, "An arrival without a feature."),
    };

    async Task<Outcome> Route(TapArrived arrived, Turn turn, CancellationToken stop)
    {
        var onScreen = arrived.MessageId == turn.Row.ScreenMessageId;
        if (arrived.Tap is not { } tap || !(onScreen || tap.IsTimeless))
        {
            return await OutdatedMenu.Handle(arrived.MessageId, turn, stop);
        }

        var outcome = tap switch
        {
            NewSheetTapped => Greeting.NewSheet(turn),
            SubjectTapped chosen => describe.Subject(chosen.Subject, turn),
            GradeTapped chosen => describe.Grade(chosen.Grade, turn),
            TopicTapped chosen => describe.Topic(chosen.TopicId, turn),
            TopicPageTapped turned => turn.Conversation.TopicPageTurned(turned.Page) ? Outcome.Changed : null,
            ReadySheetsTapped => await ready.Show(turn, stop),
            ReadySheetTapped chosen => await ready.Choose(chosen.CachedId, turn, stop),
            FormatTapped changed => adjust.Format(changed.Format, turn),
            VolumeTapped changed => adjust.Volume(changed.Volume, turn),
            DifficultyTapped changed => adjust.Difficulty(changed.Difficulty, turn),
            VariantsTapped changed => adjust.Variants(changed.Variants, turn),
            CreativeTapped changed => adjust.Creative(changed.IsCreative, turn),
            TypeTapped changed => adjust.Type(changed.Type, turn),
            LookAskedTapped => turn.Conversation.LookAsked() ? Outcome.Changed : null,
            KindTapped chosen => ChooseLook.Kind(chosen.Kind, turn),
            OwnKindTapped => turn.Conversation.WorkNameAsked() ? Outcome.Changed : null,
            MinutesTapped chosen => ChooseLook.Minutes(chosen.Minutes, turn),
            DesignTapped chosen => ChangePrint.Look(look => look with { Design = chosen.Design }, turn),
            DensityTapped chosen => ChangePrint.Look(look => look with { Density = chosen.Density }, turn),
            ScaleTapped chosen => ChangePrint.Look(look => look with { Scale = chosen.Scale }, turn),
            SchoolAskedTapped => turn.Conversation.SchoolAsked() ? Outcome.Changed : null,
            TeacherNameAskedTapped => turn.Conversation.TeacherNameAsked() ? Outcome.Changed : null,
            ForgetNameTapped => ChangePrint.Forget(turn),
            CreateTapped => await create.Create(turn, stop),
            RepeatTapped => await create.Repeat(turn, stop),
            BackTapped => turn.Conversation.BackAsked() ? Outcome.Changed : null,
            CancelTapped => turn.Conversation.Cancelled() ? Outcome.Changed : null,
            StopTapped stopped => await stopSheet.Handle(stopped.SheetId, turn, stop),
            SendAgainTapped again => await sendAgain.Handle(again.SheetId, turn, stop),
            CloseLinksTapped closed => await OpenSharedSheet.Close(closed.SheetId, turn, stop),
            QrCodeTapped changed => ChangePrint.QrCode(changed.IsOn, turn),
            WordTapped asked => await wordFiles.Handle(asked.SheetId, turn, stop),
            LanguageTapped chosen => ChooseLanguage.Handle(chosen.Language, turn),
            BroadcastTapped cast => await admins.Tapped(cast, turn, stop),
            PersonalTapped own => await PersonalData.Tapped(own.Step, arrived.MessageId, turn, stop),
            ShopTap shop => await purchase.Tapped(shop, arrived.MessageId, turn, stop),
            _ => throw new ArgumentOutOfRangeException(nameof(arrived), tap, "A tap without a feature."),
        };
        if (outcome is null)
        {
            return await OutdatedMenu.Handle(arrived.MessageId, turn, stop);
        }

        // A button that lives outside of the screen leaves its message in peace and brings the screen anew.
        return onScreen || outcome.Screen != ScreenChange.Edit ? outcome : outcome with { Screen = ScreenChange.Send };
    }

    /// <summary>Typed words are a name where one is waited for, and a wish everywhere else.</summary>
    async Task<Outcome> Route(TextArrived text, Turn turn, CancellationToken stop) => turn.Conversation.State switch
    {
        ConversationState.NamingWork => ChooseLook.Named(text.Text, turn),
        ConversationState.NamingSchool or ConversationState.NamingTeacher => ChangePrint.Named(text.Text, turn),
        _ => await purchase.Typed(text.Text, turn, stop) ?? describe.Typed(text.Text, turn),
    };

    async Task<Outcome> Route(CommandArrived command, Turn turn, CancellationToken stop) => command.Name switch
    {
        "start" when OpenSharedSheet.IsMeant(command) => await openSheet.Handle(command.Arguments, turn.Teacher.Id, turn.Db, turn.Now, stop),
        "start" => greeting.Start(turn),
        "new" => Typed(Greeting.NewSheet(turn)),
        "cancel" => turn.Conversation.Cancelled() ? Typed(Outcome.Changed) : NotUnderstood.NothingToCancel(),
        "balance" => await purchase.Balance(0, turn, stop),
        "buy" or "subscription" => await purchase.Command(command.Name, turn, stop) ?? NotUnderstood.Command(command.Name),
        "settings" => ShowSettings.Handle(turn),
        "help" => greeting.Help(),
        "terms" => await PersonalData.Terms(turn, stop),
        "privacy" => await PersonalData.Privacy(turn, stop),
        "export" => await personal.Export(turn, stop),
        "delete_me" => await PersonalData.AskDelete(turn, stop),
        _ when turn.IsAdmin => await admins.Handle(command.Name, command.Arguments, turn, stop) ?? NotUnderstood.Command(command.Name),
        _ => NotUnderstood.Command(command.Name),
    };

    /// <summary>After typed words the screen comes below them.</summary>
    static Outcome Typed(Outcome outcome) => outcome with { Screen = ScreenChange.Send };
}
