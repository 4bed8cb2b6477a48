const allowedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may stand in `href`: absolute http, https or mailto, or relative without a scheme.
 * Undefined for all else (`javascript:`, `data:`, a scheme hidden behind control characters, `//host` without a scheme).
 */
export function safeUrl(written: string): string | undefined {
  // The URL Standard (4.4) drops tabs and line ends anywhere and controls and spaces at both ends before it looks for a scheme.
  // Half characters are replaced first, as browsers do (Web IDL, USVString): dropped later, they would join what they keep apart.
  const address = written
    .toWellFormed()
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
  if (address === '' || address.startsWith('#')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !allowedSchemes.has(scheme)) return undefined;
  const slashed = scheme === 'mailto:' ? address : withSlashes(address);
  if (scheme === undefined && !slashed.startsWith('//')) return encode(slashed);
  const absolute = encode(scheme === undefined ? `https:${slashed}` : slashed);
  return URL.canParse(absolute) ? absolute : undefined;
}

/** Browsers read `\` as `/` in the path of a web address (URL Standard, 4.4, "path state"); so does this program. */
function withSlashes(address: string): string {
  const end = address.search(/[?#]/);
  return end === -1 ? address.replace(/\\/g, '/') : address.slice(0, end).replace(/\\/g, '/') + address.slice(end);
}

/** Percent-encode what may not stand in an address (RFC 3986, 2), leaving what is encoded already. */
function encode(address: string): string {
  return address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[\u0000-\u0020\u007f-\u009f\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
