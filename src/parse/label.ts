import type { Range } from '../types.ts';
import { featuresOf, type Features } from './features.ts';
import type { LinkZones } from './link-zones.ts';
import { piecesOf, type Piece } from './pieces.ts';
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
export function label({ tape, pieces, features, stretches }: Prepared, prior: Prior = () => 0): Labelling {
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
      if (Math.max(costs.title, costs.authors, costs.venue) < hopeless) return;
      for (const role of roles) {
        const bit = onceOnly[role] ?? 0;
        const penalty = role === 'title' || role === 'authors' || role === 'venue' ? costs[role] : 0;
        if ((used & bit) !== 0 || penalty < hopeless || (bit === 0 && end > start + (role === 'award' ? 2 : 1))) continue;
        const own = scoreOf(role, start, end, { start: first.start, end: last.end });
        const value = state.value + own.value + penalty + orderScore(role, used);
        improve(end, used | bit, { value, field: { role, start: first.start, end: last.end, score: own }, previous: state });
      }
    }
  }

  function improve(at: number, used: number, candidate: State): void {
    const current = states[at]?.get(used);
    if (current === undefined || candidate.value > current.value) states[at]?.set(used, candidate);
  }

  function scoreOf(role: Role, start: number, end: number, range: Range): Score {
    const key = start * 64 + end;
    const stretch = stretches.get(key) ?? { seen: look(tape, features, range, start === 0), scores: {} };
    stretches.set(key, stretch);
    const own = (stretch.scores[role] ??= score(role, stretch.seen));
    const label = pieces[start]?.label;
    const learnt = prior(role, stretch.seen) + (label === undefined ? 0 : label === role ? 8 : -4);
    return learnt === 0
      ? own
      : {
          value: own.value + learnt,
          evidence: [...own.evidence, { value: learnt, text: label === undefined ? 'habits of the list' : 'its label' }],
        };
  }
}

/** A field that costs more than this to go on over breaks is none. */
const hopeless = -5;

/** An entry cut into pieces, with what has been found out about its stretches so far: the same whatever the habits of the list. */
export interface Prepared {
  readonly tape: Tape;
  readonly pieces: readonly Piece[];
  readonly zones: LinkZones;
  readonly features: Features;
  readonly stretches: Map<number, Stretch>;
}

/** Cut a tape into pieces, ready to be labelled. */
export function prepare(tape: Tape): Prepared {
  const { pieces, zones } = piecesOf(tape);
  return { tape, pieces, zones, features: featuresOf(tape.text), stretches: new Map() };
}

/** A stretch with the scores that have been asked for. */
interface Stretch {
  readonly seen: Look;
  readonly scores: Partial<Record<Role, Score>>;
}

interface Costs {
  readonly title: number;
  readonly authors: number;
  readonly venue: number;
}

/** What it costs a field to go on over a break. */
function cross(costs: Costs, before: Piece['before']): Costs {
  if (before === 'block') return { title: costs.title - 6, authors: costs.authors - 4, venue: costs.venue - 5 };
  if (before === 'hard') return { title: costs.title - 5.1, authors: costs.authors - 1.5, venue: costs.venue - 3 };
  if (before === 'soft') return { title: costs.title - 0.4, authors: costs.authors, venue: costs.venue - 0.3 };
  return { title: costs.title - 0.15, authors: costs.authors - 0.1, venue: costs.venue - 0.1 };
}

/** Venues mostly follow title and authors; names that follow a venue are editors, or a place: `Providence, RI`. */
function orderScore(role: Role, used: number): number {
  if (role === 'venue') return (used & 1) !== 0 ? 0.7 : -0.8;
  return role === 'authors' && (used & 4) !== 0 ? -2.2 : 0;
}
