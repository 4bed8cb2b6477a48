/**
 * The text of a field that is an address or an identifier (biblatex 2.2.1: "verbatim", "uri"). Programs and authors escape signs
 * in it all the same; controls and white space go.
 *
 *     https://a.org/{\~{}}roe/x\_y\%20z      →  https://a.org/~roe/x_y%20z
 *     \url{https://a.org/$\sim$roe}          →  https://a.org/~roe
 */
export function verbatim(text: string): string {
  if (!/[\\{}$]|[^!-~]/.test(text)) return text;
  return unescaped(text)
    .replace(/[{}\s\u0000-\u001F\u007F]/g, '')
    .normalize('NFC');
}

/** The signs that LaTeX escapes as themselves. */
function unescaped(text: string): string {
  return text
    .replace(/\\(?:url|path|nolinkurl)\s*\{/g, '{')
    .replace(/\{?\\textasciitilde(?:\{\}|\s|(?![a-z]))\}?|\$\\sim\$|\{?\\~(?:\{\s*\})?\}?|\\string~/g, '~')
    .replace(/\{?\\textunderscore(?:\{\}|\s|(?![a-z]))\}?/g, '_')
    .replace(/\\([_%&#$~{}])/g, '$1');
}

/** The web addresses in a text: in `\url{…}`, `\href{…}`, or bare. */
export function addressesIn(text: string): readonly string[] {
  if (!/https?:/i.test(text)) return [];
  return Array.from(unescaped(text).matchAll(/https?:\/\/[^\s{}<>"]+/gi), ([address]) => verbatim(address).replace(/[.,;:)\]]+$/, ''));
}

/**
 * An address that may become a link: http(s), or a path within the site. Undefined for what reference managers keep: paths on
 * the author's disk, `file:` addresses, JabRef's `description:path:type`.
 *
 *     C:\Users\roe\paper.pdf · /home/roe/paper.pdf · ~/paper.pdf · file:///home/roe/paper.pdf · :paper.pdf:PDF
 */
export function publicAddress(text: string): string | undefined {
  const address = verbatim(text);
  if (/^https?:\/\/[^/]/i.test(address)) return address;
  if (/^(?:www\.)[\w-]+\.[\w.-]+/i.test(address)) return `https://${address}`;
  const isPath =
    /^[\p{L}\p{N}_][^\\:;~]*\.\w{2,5}$/u.test(address) && !/^(?:users|home|documents and settings|volumes|mnt|tmp)\//i.test(address);
  return isPath && !text.includes('\\') && !address.split('/').includes('..') ? address : undefined;
}
