import type { Range } from '../types.ts';
import type { Piece } from './pieces.ts';
import { look, roles, score, type Look, type Role, type Score } from './score.ts';
import type { Tape } from './tape.ts';

/** A stretch of an entry with the role it was given. */
export interface Field extends Range {
  readonly role: Role;
  readonly score: Score;
}

/** What the other entries of the list say of how this one is likely to be written, in units of the scores. */
export type Prior = (role: Role, seen: Look) => number;

export interface Labelling {
  readonly fields: readonly Field[];
  readonly value: number;
}

const onceOnly: Readonly<Partial<Record<Role, number>>> = { title: 1, authors: 2, venue: 4 };

/** Longest stretch, in pieces, that is tried as one field. */
const maximumSpan = 16;

interface State {
  readonly value: number;
  readonly field?: Field;
  readonly previous?: State;
}

/**
 * Give each stretch of an entry a role, so that the sum of the scores is greatest: title, authors and venue at most once,
 * in any order, everything else as often as needed. Dynamic programming over the pieces; the state is which of the three
 * have been used and the role before.
 */
export function label(tape: Tape, pieces: readonly Piece[], prior: Prior = () => 0): Labelling {
  const scores = new Map<number, Partial<Record<Role, Score>>>();
  const states: Map<number, State>[] = Array.from({ length: pieces.length + 1 }, () => new Map<number, State>());
  states[0]?.set(0, { value: 0 });
  for (let start = 0; start < pieces.length; start++) {
    for (const [used, state] of states[start] ?? []) {
      if (pieces[start]?.isLinks === true) improve(start + 1, used, { value: state.value, previous: state });
      else extend(start, used, state);
    }
  }
  let best: State = { value: Number.NEGATIVE_INFINITY };
  for (const state of states[pieces.length]?.values() ?? []) if (state.value > best.value) best = state;
  const fields: Field[] = [];
  for (let state: State | undefined = best; state !== undefined; state = state.previous)
    if (state.field !== undefined) fields.unshift(state.field);
  return { fields, value: pieces.length === 0 ? 0 : best.value };

  function extend(start: number, used: number, state: State): void {
    let costs: Costs = { title: 0, authors: 0, venue: 0 };
    for (let end = start + 1; end <= Math.min(pieces.length, start + maximumSpan); end++) {
      const [first, last] = [pieces[start], pieces[end - 1]];
      if (first === undefined || last === undefined || last.isLinks) return;
      if (end > start + 1) costs = cross(costs, last.before);
      const found = scoresOf(start, end, { start: first.start, end: last.end });
      for (const role of roles) {
        const bit = onceOnly[role] ?? 0;
        const own = found[role];
        if (own === undefined || (used & bit) !== 0) continue;
        const penalty = role === 'title' || role === 'authors' || role === 'venue' ? costs[role] : 0;
        const value = state.value + own.value + penalty + orderScore(role, used);
        improve(end, used | bit, { value, field: { role, start: first.start, end: last.end, score: own }, previous: state });
      }
    }
  }

  function improve(at: number, used: number, candidate: State): void {
    const current = states[at]?.get(used);
    if (current === undefined || candidate.value > current.value) states[at]?.set(used, candidate);
  }

  function scoresOf(start: number, end: number, range: Range): Partial<Record<Role, Score>> {
    const key = start * 64 + end;
    const known = scores.get(key);
    if (known !== undefined) return known;
    const seen = look(tape, range, start === 0);
    const label = pieces[start]?.label;
    const fresh: Partial<Record<Role, Score>> = {};
    for (const role of roles) {
      if (onceOnly[role] === undefined && end > start + (role === 'note' ? 1 : 3)) continue;
      const own = score(role, seen, tape);
      fresh[role] = { value: own.value + prior(role, seen) + (label === undefined ? 0 : label === role ? 8 : -4), evidence: own.evidence };
    }
    scores.set(key, fresh);
    return fresh;
  }
}

interface Costs {
  readonly title: number;
  readonly authors: number;
  readonly venue: number;
}

/** What it costs a field to go on over a break. */
function cross(costs: Costs, before: Piece['before']): Costs {
  if (before === 'block') return { title: costs.title - 6, authors: costs.authors - 4, venue: costs.venue - 5 };
  if (before === 'hard') return { title: costs.title - 4, authors: costs.authors - 1.5, venue: costs.venue - 3 };
  if (before === 'soft') return { title: costs.title - 0.4, authors: costs.authors, venue: costs.venue - 0.3 };
  return { title: costs.title - 0.15, authors: costs.authors - 0.1, venue: costs.venue - 0.1 };
}

/** Venues mostly follow title and authors. */
function orderScore(role: Role, used: number): number {
  return role === 'venue' ? ((used & 1) !== 0 ? 0.7 : -0.8) : 0;
}
