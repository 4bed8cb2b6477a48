#!/usr/bin/env bash
# The built example against the Nu HTML checker, html-validate and our own link check.
set -euo pipefail
cd "$(dirname "$0")/.."
node dist/cli/main.js build
mapfile -t pages < <(find public -name '*.html' | sort)
# Installed here and not with the other packages: on a machine without Java its install script would fetch a Java of its own.
checker=$(mktemp -d)
trap 'rm -rf "$checker"' EXIT
npm install --prefix "$checker" --no-save --ignore-scripts --no-audit --no-fund --loglevel error vnu-jar@26.9.27
jar="$checker/node_modules/vnu-jar/build/dist/vnu.jar"
echo "Nu HTML checker: ${#pages[@]} pages"
java -Xss8m -jar "$jar" --errors-only "${pages[@]}"
java -jar "$jar" --css public/assets/style.css
echo "html-validate: ${#pages[@]} pages"
node_modules/.bin/html-validate --config .config/html-validate.json "${pages[@]}"
node .config/check-links.mjs public
