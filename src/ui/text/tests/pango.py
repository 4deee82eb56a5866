"""Lays out texts with Pango. Reads a JSON list of cases, writes what became of each."""

import json
import sys

import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo


def lay_out(case):
    context = PangoCairo.FontMap.get_default().create_context()
    context.set_round_glyph_positions(False)
    context.set_base_dir(Pango.Direction.RTL if case["rtl"] else Pango.Direction.LTR)
    layout = Pango.Layout.new(context)
    layout.set_auto_dir(False)
    font = Pango.FontDescription.from_string(case["fonts"])
    font.set_absolute_size(case["size"] * Pango.SCALE)
    layout.set_font_description(font)
    layout.set_text(case["text"], -1)
    # Pango writes a hyphen where it breaks a word that is too long, and keeps room for it.
    attributes = ["0 -1 insert-hyphens false"] + [
        f"{start} {end} absolute-size {int(size * Pango.SCALE)}"
        for start, end, size in case["sizes"]
    ]
    layout.set_attributes(Pango.AttrList.from_string("\n".join(attributes)))
    if case["width"]:
        layout.set_width(int(case["width"] * Pango.SCALE))
        layout.set_wrap(Pango.WrapMode.WORD_CHAR)
    lines = {}
    clusters = layout.get_iter()
    while True:
        start = clusters.get_line_readonly().start_index
        _, box = clusters.get_cluster_extents()
        lines.setdefault(start, []).append((clusters.get_index(), box.x / Pango.SCALE))
        if not clusters.next_cluster():
            break
    base = Pango.find_base_dir(case["text"], -1)
    return {
        "lines": [{"start": start, "letters": letters} for start, letters in sorted(lines.items())],
        "base": {Pango.Direction.LTR: "left", Pango.Direction.RTL: "right"}.get(base, "none"),
    }


json.dump([lay_out(case) for case in json.load(sys.stdin)], sys.stdout)
