"""Where the corpus comes from: installed software, as packages of files, each with the licence it came under.

A source yields `SourceFile`s in a fixed order. Only paths and licences are looked at here, not what the files hold.
"""

import email
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from licences import licence_of_metadata, licence_of_text, permissive_expression

LANGUAGES = {
    ".py": "python",
    ".ts": "typescript", ".tsx": "typescript", ".mts": "typescript", ".js": "javascript", ".mjs": "javascript",
    ".c": "c", ".h": "cpp", ".cc": "cpp", ".cpp": "cpp", ".cxx": "cpp", ".hpp": "cpp", ".cuh": "cpp", ".cu": "cpp",
}  # fmt: skip
# Folders whose files are another project's, generated, or data.
SKIPPED_FOLDERS = {
    "__pycache__", ".git", "_vendor", "_vendored", "_vendored_packages", "vendor", "vendored", "third_party",
    "thirdparty", "externals", "extern", "testdata", "test_data", "test-data", "test_cases", "test-cases", "data",
    "lib2to3", "lib-dynload", "fixtures", "baselines", "generated", "generated_clients", "_generated", "gen", "locale",
    "locales", "dist", "umd", "min",
}  # fmt: skip
LICENCE_NAMES = ("license", "licence", "copying", "unlicense")


@dataclass(frozen=True)
class SourceFile:
    package: str
    version: str
    licence: str
    language: str
    path: Path
    # Inside the package; what the manifest and the order go by.
    name: str


def is_wanted(name: str) -> bool:
    """`name`: relative path with forward slashes."""
    *folders, base = name.lower().split("/")
    if any(folder in SKIPPED_FOLDERS or folder.endswith(".dist-info") for folder in folders):
        return False
    if ".min." in base or base.endswith((".d.ts", ".d.mts", "_pb2.py", "_pb2_grpc.py")):
        return False
    return Path(base).suffix in LANGUAGES


def is_licence(path: Path) -> bool:
    """Whether a file is one that licences are written in: `licence_plates.py` is not."""
    named = path.name.lower().startswith(LICENCE_NAMES)
    return named and path.suffix.lower() not in LANGUAGES and path.is_file()


def walk(folder: Path) -> Iterator[str]:
    """Relative names of the wanted files under a folder, sorted; links to folders are not followed."""
    for at, folders, files in os.walk(folder):
        folders.sort()
        folders[:] = [f for f in folders if f.lower() not in SKIPPED_FOLDERS]
        for file in sorted(files):
            name = (Path(at) / file).relative_to(folder).as_posix()
            if is_wanted(name):
                yield name


def standard_library(folder: Path, version: str) -> Iterator[SourceFile]:
    """Python's own modules: `folder` is the one that holds os.py."""
    for name in walk(folder):
        if name.startswith(("site-packages/", "dist-packages/")):
            continue
        yield SourceFile(
            "python", version, "PSF-2.0", LANGUAGES[Path(name).suffix.lower()], folder / name, name
        )


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def distribution_licence(info: Path) -> tuple[str, str, str | None]:
    """Name, version and permissive licence of a .dist-info folder."""
    metadata = email.message_from_string(_read(info / "METADATA"))
    # The texts that wheels bring: in the folder itself and, by newer rules, under licenses/.
    texts = [
        _read(path) for path in sorted([*info.glob("*"), *info.glob("licenses/**/*")]) if is_licence(path)
    ]
    licence = licence_of_metadata(
        metadata["License-Expression"], metadata.get_all("Classifier", []), metadata["License"], texts
    )
    return metadata["Name"] or info.name, metadata["Version"] or "", licence


def site_packages(folder: Path) -> Iterator[SourceFile]:
    """The files that each permissively licensed distribution of a folder says it installed."""
    for info in sorted(folder.glob("*.dist-info")):
        package, version, licence = distribution_licence(info)
        if licence is None:
            continue
        for line in sorted(_read(info / "RECORD").splitlines()):
            name = line.split(",")[0].strip('"')
            path = folder / name
            if name.startswith(("..", "/")) or not is_wanted(name) or not path.is_file():
                continue
            yield SourceFile(package, version, licence, LANGUAGES[Path(name).suffix.lower()], path, name)


def node_modules(folder: Path) -> Iterator[SourceFile]:
    """Packages of npm, scoped ones too; what they have installed for themselves is not looked at."""
    for manifest in sorted([*folder.glob("*/package.json"), *folder.glob("@*/*/package.json")]):
        try:
            about = json.loads(_read(manifest))
        except json.JSONDecodeError:
            continue
        licence = about.get("license")
        if not isinstance(licence, str) or not permissive_expression(licence):
            continue
        package = str(about.get("name") or manifest.parent.name)
        for name in walk(manifest.parent):
            if "node_modules/" not in name:
                language = LANGUAGES[Path(name).suffix.lower()]
                path = manifest.parent / name
                yield SourceFile(package, str(about.get("version", "")), licence, language, path, name)


def tree(folder: Path, package: str, version: str = "") -> Iterator[SourceFile]:
    """A folder of sources without package metadata: a file has the licence of the nearest licence file above it."""
    known: dict[Path, str | None] = {}

    def licence_at(at: Path) -> str | None:
        if at not in known:
            files = [path for path in sorted(at.iterdir()) if is_licence(path)]
            if files:
                found = {licence_of_text(_read(p)) for p in files}
                known[at] = None if None in found else " AND ".join(sorted(t for t in found if t))
            else:
                known[at] = None if at == folder else licence_at(at.parent)
        return known[at]

    for name in walk(folder):
        path = folder / name
        licence = licence_at(path.parent)
        if licence is not None:
            yield SourceFile(package, version, licence, LANGUAGES[path.suffix.lower()], path, name)
