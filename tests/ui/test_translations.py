"""Both languages are complete, keep their placeholders, and are what the program loads."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator

from cpsreader.paths import resource
from cpsreader.ui import language
from tests import translations

PLACES = re.compile(r"%n|%\d|\{\w+\}")


@pytest.mark.parametrize("name", language.AVAILABLE)
def test_every_text_is_translated(name):
    known = translations.translations(name)
    missing = [
        text
        for text in translations.all_texts()
        if not all(known.get(text[:2], ("",)))
        or len(known[text[:2]]) != (translations.FORMS[name] if text[2] else 1)
    ]
    assert not missing, f"python -m tests.translations lists {len(missing)} more"


@pytest.mark.parametrize("name", language.AVAILABLE)
def test_placeholders_survive_translation(name):
    for (_, source), forms in translations.translations(name).items():
        for form in forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(source)), source


def test_the_compiled_files_are_those_of_the_sources(qapp):
    translator = QTranslator()
    assert translator.load("cpsreader_es", str(resource("translations")))
    for (context, source), forms in translations.translations("es").items():
        if len(forms) == 1:
            assert translator.translate(context, source) == forms[0]


def test_plural_forms(qapp):
    for name, one, many in (
        ("en", "1 word", "7 words"),
        ("es", "1 palabra", "7 palabras"),
    ):
        translator = QTranslator()
        assert translator.load(f"cpsreader_{name}", str(resource("translations")))
        context = next(c for c, text, _ in translations.all_texts() if text == "%n words")
        for number, wanted in ((1, one), (7, many)):
            text = translator.translate(context, "%n words", "", number)
            assert text.replace("%n", str(number)) == wanted


def test_a_language_that_we_lack_falls_back_to_english(monkeypatch):
    assert language.chosen("es") == "es"
    monkeypatch.setattr(language.QLocale, "system", staticmethod(lambda: language.QLocale("fi")))
    assert language.chosen("system") == "en"


def test_texts_of_a_module_are_found():
    source = (
        "def _tr(text):\n    return QCoreApplication.translate('A', text)\n"
        "X = _tr('one')\n"
        "class B:\n    def f(self):\n        self.tr('%n two', '', 3)\n"
        "Y = QT_TRANSLATE_NOOP('C', 'three')\n"
    )
    assert translations.texts_of(source) == {
        ("A", "one", False),
        ("B", "%n two", True),
        ("C", "three", False),
    }
