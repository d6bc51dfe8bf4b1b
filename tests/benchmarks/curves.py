"""The growth curves as SVG: ours and its floor over how much is kept already."""

import math
from collections.abc import Iterable
from pathlib import Path

from measure import Row

_WIDTH, _HEIGHT, _EDGE = 480, 260, 48


def draw(rows: Iterable[Row], folder: Path) -> list[Path]:
    """Write one picture for each curve; give their paths."""
    curves: dict[str, list[Row]] = {}
    for row in rows:
        if row.curve:
            curves.setdefault(row.curve, []).append(row)
    drawn = []
    for name, points in curves.items():
        path = folder / f"{name.replace(' ', '-')}.svg"
        path.write_text(_picture(name, sorted(points, key=lambda row: row.size)))
        drawn.append(path)
    return drawn


def _picture(name: str, points: list[Row]) -> str:
    most = max(max(row.ours, row.floor) for row in points) * 1000
    ends = [math.log10(points[0].size + 1), math.log10(points[-1].size + 1)]

    def at(row: Row, value: float) -> str:
        far = (math.log10(row.size + 1) - ends[0]) / ((ends[1] - ends[0]) or 1)
        x = _EDGE + far * (_WIDTH - 2 * _EDGE)
        y = _HEIGHT - _EDGE - value * 1000 / most * (_HEIGHT - 2 * _EDGE)
        return f"{x:.0f},{y:.0f}"

    def line(values: list[tuple[Row, float]], colour: str, dash: str) -> str:
        path = " ".join(at(row, value) for row, value in values)
        return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>'

    def words(x: float, y: float, text: str, anchor: str = "middle") -> str:
        return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}">{text}</text>'

    low = _HEIGHT - _EDGE
    ticks = "".join(
        words(float(at(row, 0).partition(",")[0]), low + 18, f"{row.size:,}") for row in points
    )
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
            ' font-family="sans-serif" font-size="12">',
            f"<title>{name}: ours (solid) and its floor (dashed), in ms</title>",
            '<rect width="100%" height="100%" fill="#fff"/>',
            f'<path d="M{_EDGE} {_EDGE}V{low}H{_WIDTH - _EDGE}" fill="none" stroke="#555"/>',
            words(_WIDTH / 2, 24, f"{name}, ms (solid: ours; dashed: floor)"),
            words(_EDGE - 6, _EDGE + 4, f"{most:.1f}", "end") + words(_EDGE - 6, low, "0", "end"),
            ticks,
            line([(row, row.ours) for row in points], "#1F6F5C", ""),
            line([(row, row.floor) for row in points], "#7A4700", ' stroke-dasharray="6 4"'),
            "</svg>\n",
        )
    )
