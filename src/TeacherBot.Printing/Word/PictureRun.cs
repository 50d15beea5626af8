using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using NonVisualGraphicFrameDrawingProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace TeacherBot.Printing.Word;

/// <summary>A picture that stands in a line like a letter.</summary>
static class PictureRun
{
    /// <summary>The length unit of drawings.</summary>
    const float PerPoint = 12700;

    const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <param name="id">Of the part that holds the picture.</param>
    /// <param name="number">From 1, of this picture in the document.</param>
    /// <param name="words">What it shows, for those who cannot see it.</param>
    public static Run Of(FigurePicture picture, string id, int number, string words)
    {
        var (width, height) = ((long)(picture.Width * PerPoint), (long)(picture.Height * PerPoint));
        var name = $"{number}.png";
        return new Run(new Drawing(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = (uint)number, Name = name, Description = XmlText.Clean(words) },
            new NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = (uint)number, Name = name }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new Blip { Embed = id }, new Stretch(new FillRectangle())),
                new Pic.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = PictureUri,
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}
