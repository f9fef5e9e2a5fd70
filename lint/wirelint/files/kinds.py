"""What is copy and what is not, by the published list (docs/files.md says the same; a test compares)."""

from __future__ import annotations

import os

#: Endings of files that a walk leaves out: source code, configuration, data of programs, media, archives.
NOT_COPY = frozenset(
    ".py .pyi .pyc .js .mjs .cjs .ts .tsx .jsx .css .scss .less .c .h .cc .cpp .hpp .cs .java .kt .scala .go .rs .rb .php .pl .pm .lua .r .jl "
    ".swift .sh .bash .zsh .fish .ps1 .bat .cmd .sql .vue .svelte .toml .ini .cfg .conf .env .lock .yml .yaml .properties .editorconfig "
    ".map .min .svg .png .jpg .jpeg .gif .webp .ico .pdf .doc .docx .xls .xlsx .ppt .pptx .odt .zip .gz .bz2 .xz .tar .7z .whl .jar .class "
    ".so .dll .exe .o .a .mp3 .mp4 .wav .ogg .avi .mov .woff .woff2 .ttf .otf .db .sqlite .pickle .pkl .log .diff .patch .tsv "
    ".xsd .dtd .xsl .xslt .csproj .gradle .tf .proto .graphql".split()
)
#: Names of files that a walk leaves out, in lower case, whatever their ending.
NOT_COPY_NAMES = frozenset(
    "license licence license.txt license.md licence.txt copying copying.txt notice notice.txt authors codeowners makefile dockerfile gemfile "
    "rakefile procfile requirements.txt package.json package-lock.json tsconfig.json composer.json pipfile go.mod go.sum cargo.lock "
    "cmakelists.txt robots.txt".split()
)


def is_copy(path: str) -> bool:
    """Whether a walk takes the file: it may be copy by its name."""
    name = os.path.basename(path).lower()
    if name in NOT_COPY_NAMES or name.startswith("."):
        return False
    return os.path.splitext(name)[1] not in NOT_COPY
