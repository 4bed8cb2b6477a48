const allowedSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may stand in `href`: absolute http, https or mailto, or relative without a scheme.
 * Undefined for all else (`javascript:`, `data:`, a scheme hidden behind control characters, `//host` without a scheme).
 */
export function safeUrl(written: string): string | undefined {
  // The URL Standard (4.4) drops tabs and line ends anywhere and controls and spaces at both ends before it looks for a scheme.
  const address = written.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
  if (address === '' || address.startsWith('#')) return undefined;
  if (/^[/\\]{2}/.test(address)) return safeUrl('https:' + address.replace(/\\/g, '/'));
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return encode(address);
  if (!allowedSchemes.has(scheme)) return undefined;
  return URL.canParse(address) ? encode(address) : undefined;
}

/** Percent-encode what may not stand in an address, leaving what is encoded already. */
function encode(address: string): string {
  return address
    .replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character))
    .replace(/[\uD800-\uDFFF]+/g, (run) => (run.isWellFormed() ? run : ''));
}
