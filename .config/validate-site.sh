#!/usr/bin/env bash
# The built example against the Nu HTML checker, html-validate and our own link check.
set -euo pipefail
cd "$(dirname "$0")/.."
node dist/cli/main.js build
mapfile -t pages < <(find public -name '*.html' | sort)
echo "Nu HTML checker: ${#pages[@]} pages"
java -Xss8m -jar node_modules/vnu-jar/build/dist/vnu.jar --errors-only "${pages[@]}"
java -jar node_modules/vnu-jar/build/dist/vnu.jar --css public/assets/style.css
echo "html-validate: ${#pages[@]} pages"
node_modules/.bin/html-validate --config .config/html-validate.json "${pages[@]}"
node .config/check-links.mjs public
