#!/usr/bin/python3
"""Makes Fonts/Files from Debian packages (fonts-paratype, fonts-stix, fonts-dejavu-core; python3-fonttools).

The text faces are copied as they are. STIX Math has cubic (CFF) outlines, which the PDF engine would embed as Type 3;
here it is cut to what school mathematics needs, its outlines become quadratic (TrueType), and it is renamed as its
licence asks of changed versions. Run by hand when a face changes; the result is committed.
"""
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FILES = Path(__file__).parent / "Files"
PARATYPE = Path("/usr/share/fonts/truetype/paratype")
STIX = Path("/usr/share/fonts/opentype/stix-word/STIXMath-Regular.otf")
DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
MATH_NAME = "TeacherBot Math"
MAX_ERROR = 0.8  # units of 1/1000 em: invisible in print
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x2000, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x26FF), (0x2900, 0x2AFF)]
SYMBOL_RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x2BFF), (0x1F600, 0x1F64F), (0x1F0A0, 0x1F0FF)]


def cut(path, ranges, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["FFTM", "VORG", "BASE", "JSTF", "DSIG"]
    font = TTFont(path)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[u for first, last in ranges for u in range(first, last + 1)])
    cutter.subset(font)
    return font


def to_quadratic(font):
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    font["loca"] = newTable("loca")
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    for name in order:
        outlines[name].recalcBounds(glyf)
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"
    for name, (advance, _) in font["hmtx"].metrics.items():
        font["hmtx"].metrics[name] = (advance, getattr(outlines[name], "xMin", 0))


def rename(font, family):
    for record in list(font["name"].names):
        text = {1: family, 2: "Regular", 3: family + " 1", 4: family, 6: family.replace(" ", "") + "-Regular"}.get(record.nameID)
        if text is not None:
            record.string = text
        elif record.nameID not in (0, 5, 13, 14):
            font["name"].names.remove(record)


def main():
    FILES.mkdir(exist_ok=True)
    for name in ("PTF55F", "PTF75F", "PTF56F", "PTS55F", "PTS75F"):
        shutil.copy(PARATYPE / f"{name}.ttf", FILES / f"{name}.ttf")
    math = cut(STIX, RANGES, [])
    to_quadratic(math)
    rename(math, MATH_NAME)
    math["post"].formatType = 3.0
    math["head"].modified = math["head"].created
    math.recalcTimestamp = False
    math.save(FILES / "TeacherBotMath.ttf")
    symbols = cut(DEJAVU, SYMBOL_RANGES, [])
    rename(symbols, "TeacherBot Symbols")
    symbols.recalcTimestamp = False
    symbols.save(FILES / "TeacherBotSymbols.ttf")


if __name__ == "__main__":
    main()
