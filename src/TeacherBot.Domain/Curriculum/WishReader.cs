using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Takes one part of the wish after the other out of the text; what is left is the topic.</summary>
sealed class WishReader(TopicMatcher matcher)
{
    public Wish Read(string typed)
    {
        var text = new WishText(typed, matcher.Vocabulary);
        var model = WishModel.Read(text);
        var types = WishTypes.Read(text);
        var variants = WishVariants.Read(text);
        var volume = WishVolume.Read(text);
        var format = WishFormat.Read(text);
        var difficulty = WishDifficulty.Read(text);
        var subject = WishSubject.Read(text);
        var grade = WishGrade.Read(text, subject?.At);
        variants ??= grade is null ? null : WishVariants.ReadShort(text);
        var work = WishWork.Read(text);
        var asksForSheet = WishFormat.ReadSheet(text) || work.Found;
        var topic = WishTopic.Read(text);
        var (knownFormat, knownVolume) = WishVolume.Resolve(format, volume);
        var place = new WishPlace(matcher).Of(subject?.Value, grade, topic);
        return new Wish
        {
            Subject = place.Subject,
            Grade = grade,
            TopicText = topic,
            Topic = place.Topic,
            Format = knownFormat,
            Volume = knownVolume,
            Difficulty = difficulty,
            Variants = variants,
            Kind = work.Kind,
            Minutes = volume.Minutes,
            Types = types,
            Model = model,
            AsksForSheet = asksForSheet,
            SpeaksOfSchool = topic is not null && WishTopic.SpeaksOfSchool(text, matcher.Vocabulary),
        };
    }
}
