/** JSON that can stand in a `<script type="application/ld+json">`: no `</script>`, no `<!--`. */
export function jsonInScript(value: unknown): string {
  // U+2028 and U+2029 are line ends in older JavaScript.
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
