import type { Draft, DraftAuthor, Located } from '../../src/types.ts';

/** A draft with nothing in it but a title, and what is given. */
export function draft(details: Partial<Draft> = {}): Draft {
  return {
    key: '',
    place: { file: 'content/publications.md', start: 0, end: 0 },
    headings: [],
    title: located({ html: 'A Title', plain: 'A Title' }),
    authors: [],
    hasMoreAuthors: false,
    isOwnerOmitted: false,
    links: [],
    details: {},
    choices: {},
    leftover: [],
    evidence: [],
    ...details,
  };
}

export function titled(plain: string, details: Partial<Draft> = {}): Draft {
  return draft({ title: located({ html: plain, plain }), ...details });
}

export function located<T>(value: T): Located<T> {
  return { value, range: { start: 0, end: 0 } };
}

/** An author as the reader leaves one: the name, and what is given. */
export function author(name: string, details: Partial<DraftAuthor> = {}): DraftAuthor {
  return { name, marks: [], isEmphasised: false, roles: [], range: { start: 0, end: 0 }, ...details };
}
