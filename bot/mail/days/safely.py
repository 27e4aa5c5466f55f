"""A day named with room to spare, and nothing else beside it."""

from bot.mail.days.scene import Scene
from bot.mail.words.safely import BESIDE, SAFETY


def is_on_the_safe_side(scene: Scene) -> bool:
    """ "Say end of next week to be safe", "mercredi, pour être large"."""
    if scene.asked or not scene.only or scene.led_by("from", "after", "before") and not scene.led_by("by"):
        return False
    safety, beside = SAFETY[scene.language], BESIDE[scene.language]
    others = (*scene.tokens[: scene.span.first], *scene.tokens[scene.span.last + 1 :])
    words = [
        part
        for token in others
        if token.shape == "word" and not token.has("of", "on", "by")
        for part in token.form.split()
    ]
    if safety.isdisjoint(words):
        return False
    return all(word in safety | beside for word in words)
