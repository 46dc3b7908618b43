"""Contrast by WCAG 2.2, and colours moved until they can be read."""

from __future__ import annotations

import colorsys


def _channels(color: str) -> tuple[float, float, float]:
    return (int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255)


def luminance(color: str) -> float:
    """Relative luminance of ``#rrggbb``, 0..1 (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(color: str, background: str, ratio: float = 4.5) -> str:
    """``color`` made lighter or darker in small steps until it has that contrast."""
    hue, light, sat = colorsys.rgb_to_hls(*_channels(color))
    step = 0.01 if luminance(background) < 0.18 else -0.01
    while contrast(color, background) < ratio and 0 < light < 1:
        light = min(1.0, max(0.0, light + step))
        red, green, blue = colorsys.hls_to_rgb(hue, light, sat)
        color = f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
    return color
