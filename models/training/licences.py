"""Which packages may be learned from: those whose metadata or licence file names a permissive licence and no other.

A package is taken only when every licence it names is on the list. Weak copyleft (MPL, LGPL) is not on it.
"""

import re
from collections.abc import Iterable

PERMISSIVE = {
    "0BSD", "AFL-3.0", "APACHE-2.0", "BLUEOAK-1.0.0", "BSD-2-CLAUSE", "BSD-3-CLAUSE", "BSD-3-CLAUSE-OPEN-MPI", "BSD",
    "BSL-1.0", "CC0-1.0", "CNRI-PYTHON", "HPND", "ISC", "MIT", "MIT-0", "MIT-CMU", "NCSA", "PSF-2.0", "PYTHON-2.0",
    "PYTHON-2.0.1", "UNLICENSE", "X11", "ZLIB", "ZPL-2.1",
}  # fmt: skip
# Exceptions that only add permissions.
EXCEPTIONS = {"LLVM-EXCEPTION"}

# Trove classifiers, without "License :: OSI Approved :: ".
CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "Boost Software License 1.0 (BSL-1.0)": "BSL-1.0",
    "CC0 1.0 Universal (CC0 1.0) Public Domain Dedication": "CC0-1.0",
    "Historical Permission Notice and Disclaimer (HPND)": "HPND",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "MIT No Attribution License (MIT-0)": "MIT-0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
    "Zope Public License": "ZPL-2.1",
    "zlib/libpng License": "Zlib",
}

# Values of the free "License" field, in lower case.
FREE_TEXT = {
    "3-clause bsd": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "apache": "Apache-2.0",
    "apache 2": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache v2": "Apache-2.0",
    "apache2": "Apache-2.0",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "bsd license": "BSD",
    "bsd-like": "BSD",
    "isc license": "ISC",
    "mit license": "MIT",
    "new bsd": "BSD-3-Clause",
    "new bsd license": "BSD-3-Clause",
    "psf": "PSF-2.0",
    "psf license": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "the mit license": "MIT",
    "the mit license (mit)": "MIT",
    "the unlicense": "Unlicense",
}

# Phrases that only the text of that licence has.
TEXTS = [
    (r"gnu (lesser |affero |library )?general public|mozilla public license|eclipse public license", None),
    (r"creative commons attribution-(noncommercial|sharealike)|all rights reserved\. proprietary", None),
    (r"nvidia software license|end user license agreement|license agreement for nvidia", None),
    (r"apache license,? version 2\.0|apache license\s+version 2\.0", "Apache-2.0"),
    (r"permission is hereby granted, free of charge, to any person obtaining a copy", "MIT"),
    (r"redistribution and use in source and binary forms, with or without modification", "BSD"),
    (r"permission to use, copy, modify, and/or distribute this software", "ISC"),
    (r"python software foundation license version 2", "PSF-2.0"),
    (r"boost software license - version 1\.0", "BSL-1.0"),
    (r"this is free and unencumbered software released into the public domain", "Unlicense"),
]


def permissive_expression(expression: str) -> bool:
    """Whether an SPDX expression allows a purely permissive choice: all terms of an AND, any of an OR."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression)
    position = 0

    def either() -> bool:
        nonlocal position
        result = both()
        while position < len(tokens) and tokens[position].upper() == "OR":
            position += 1
            # Both sides are read, whatever the first one was.
            result = both() or result
        return result

    def both() -> bool:
        nonlocal position
        result = term()
        while position < len(tokens) and tokens[position].upper() == "AND":
            position += 1
            result = term() and result
        return result

    def term() -> bool:
        nonlocal position
        if position >= len(tokens):
            return False
        token = tokens[position]
        position += 1
        if token == "(":
            result = either()
            closed = position < len(tokens) and tokens[position] == ")"
            position += 1
            return result and closed
        result = token.upper() in PERMISSIVE
        if position + 1 < len(tokens) and tokens[position].upper() == "WITH":
            result = result and tokens[position + 1].upper() in EXCEPTIONS
            position += 2
        return result

    result = either()
    return result and position == len(tokens)


def licence_of_text(text: str) -> str | None:
    """The permissive licence a licence file holds; None for another one or an unknown text."""
    flat = re.sub(r"\s+", " ", text.lower())
    for pattern, licence in TEXTS:
        if re.search(pattern, flat):
            return licence
    return None


def licence_of_metadata(
    expression: str | None, classifiers: Iterable[str], field: str | None, texts: Iterable[str]
) -> str | None:
    """The licence of a Python distribution as one string, None when it is not surely permissive.

    The first of these that is there decides: License-Expression, the classifiers, the License field, the licence files.
    """
    if expression:
        return expression if permissive_expression(expression) else None
    named = [c.removeprefix("License :: ") for c in classifiers if c.startswith("License :: ")]
    named = [c.removeprefix("OSI Approved :: ") for c in named if c != "OSI Approved"]
    if named:
        known = [CLASSIFIERS.get(name) for name in named]
        return None if None in known else " AND ".join(sorted({k for k in known if k}))
    if field and len(field) < 100:
        value = FREE_TEXT.get(field.strip().lower(), field.strip())
        return value if permissive_expression(value) else None
    found = {licence_of_text(text) for text in [*texts, *([field] if field else [])]}
    return None if not found or None in found else " AND ".join(sorted(t for t in found if t))
