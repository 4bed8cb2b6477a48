/** The text with its front matter blanked out, as `read` hands it to `parse`. */
export function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (whole) => whole.replace(/[^\n]/g, ' '));
}
