"""Keeps resources/translations in step with the code: ``python -m tests.translations``.

Collects every translatable text of the window (``self.tr``, ``QCoreApplication.translate`` and the
modules' own ``_tr``), writes Qt ``.ts`` files that keep the translations there, and compiles
them with Qt's ``lrelease``. Texts with ``%n`` get plural forms.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es")
FORMS = {"en": 2, "es": 2}

Text = tuple[str, str, bool]
"""Context, source text, and whether it has plural forms."""


def _literal(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _module_context(tree: ast.Module) -> str:
    """The context that a module's own ``_tr`` translates in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate":
                    return _literal(call.args[0]) or ""
    return ""


def _calls(tree: ast.AST, class_name: str = "") -> Iterator[tuple[ast.Call, str]]:
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else class_name
        if isinstance(node, ast.Call):
            yield node, class_name
        yield from _calls(node, inside)


def texts_of(source: str) -> set[Text]:
    """The translatable texts of a module."""
    tree = ast.parse(source)
    own = _module_context(tree)
    found: set[Text] = set()
    for call, class_name in _calls(tree):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        context, text = "", None
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
            context, text = _literal(call.args[0]) or "", _literal(call.args[1])
        elif name in ("_tr", "tr") and call.args:
            context = own if name == "_tr" else class_name
            text = _literal(call.args[0])
        if text:
            found.add((context, text, "%n" in text))
    return found


def all_texts() -> set[Text]:
    """The translatable texts of the whole window."""
    found: set[Text] = set()
    for path in sorted((ROOT / "cpsreader" / "ui").rglob("*.py")):
        found |= texts_of(path.read_text(encoding="utf-8"))
    return found


def translations(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is translated so far, by context and source text; plural texts have several forms."""
    path = FOLDER / f"cpsreader_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found[name, message.findtext("source") or ""] = forms or (translation.text or "",)
    return found


def _english(text: str, plural: bool) -> tuple[str, ...]:
    if not plural:
        return (text,)
    return (text.replace("(s)", ""), text.replace("(s)", "s"))


def write(language: str, texts: set[Text]) -> list[Text]:
    """Write a language's file; returns what still lacks a translation."""
    known, missing = translations(language), []
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({context for context, _, _ in texts}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in sorted(t for t in texts if t[0] == name):
            forms = known.get(text[:2], ())
            if language == "en" and not (text[2] and all(forms) and forms):
                forms = _english(text[1], text[2])
            if not all(forms) or len(forms) != (FORMS[language] if text[2] else 1):
                missing.append(text)
            _message(context, text, forms, FORMS[language])
    ET.indent(root)
    document = ET.tostring(root, encoding="unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"cpsreader_{language}.ts").write_text(header + document + "\n", encoding="utf-8")
    return missing


def _message(context: ET.Element, text: Text, forms: tuple[str, ...], count: int) -> None:
    message = ET.SubElement(context, "message")
    if text[2]:
        message.set("numerus", "yes")
    ET.SubElement(message, "source").text = text[1]
    translation = ET.SubElement(message, "translation")
    if not text[2]:
        translation.text = forms[0] if forms else ""
    else:
        for number in range(count):
            form = ET.SubElement(translation, "numerusform")
            form.text = forms[number] if number < len(forms) else ""
    if not any(forms):
        translation.set("type", "unfinished")


def compile_all() -> None:
    """Make the ``.qm`` files that the program loads."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for language in LANGUAGES:
        name = str(FOLDER / f"cpsreader_{language}")
        command = [str(tool), "-silent", f"{name}.ts", "-qm", f"{name}.qm"]
        subprocess.run(command, check=True)


def main() -> int:
    """Update and compile; lists what lacks a translation."""
    FOLDER.mkdir(exist_ok=True)
    texts = all_texts()
    missing = {language: write(language, texts) for language in LANGUAGES}
    compile_all()
    for language, lacking in missing.items():
        print(f"{language}: {len(texts) - len(lacking)} of {len(texts)} texts")
        for context, text, _ in sorted(lacking):
            print(f"  {context}: {text}")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
