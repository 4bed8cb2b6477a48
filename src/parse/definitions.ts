/** Addresses of reference links: `[14]: https://…`, by label in lower case; the value is the whole line. */
export type Definitions = ReadonlyMap<string, string>;

/** The reference definitions of a file. They may stand anywhere, far from the entries that use them. */
export function definitionsIn(body: string): Definitions {
  const definitions = new Map<string, string>();
  for (const [line] of body.matchAll(/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S[^\n]{0,2000}$/gm)) {
    const name = line.slice(line.indexOf('[') + 1, line.indexOf(']:')).toLowerCase();
    if (!definitions.has(name)) definitions.set(name, line);
  }
  return definitions;
}

/** A chunk with the definitions that it uses appended. */
export function withDefinitions(chunk: string, definitions: Definitions): string {
  if (definitions.size === 0) return chunk;
  const used = new Set<string>();
  for (const [written] of chunk.matchAll(/\[[^\][\n]{1,200}\](?!\()/g)) {
    const line = definitions.get(written.slice(1, -1).toLowerCase());
    if (line !== undefined && !chunk.includes(line)) used.add(line);
  }
  return used.size === 0 ? chunk : `${chunk}\n\n${[...used].join('\n')}`;
}
