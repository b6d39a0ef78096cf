#!/bin/sh
# The executable that @vscode/test-electron starts instead of VS Code; see stand-in.ts. Its paths are absolute.
cd "$(dirname "$0")" && exec node --import tsx stand-in.ts "$@"
