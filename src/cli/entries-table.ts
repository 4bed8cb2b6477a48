import picocolors from 'picocolors';
import type { Draft } from '../types.ts';
import type { ReadingResult } from '../parse-file.ts';
import { positionsIn } from '../diagnostics/position.ts';
import { visibleLine } from '../diagnostics/visible.ts';
import { displayWidth } from '../diagnostics/width.ts';
import { ownersOf, type OwnerTest } from '../resolve/owner.ts';
import { ownerIndex } from './answer.ts';
import type { Channel } from './terminal.ts';
import { wrapped } from './wrapped.ts';

/**
 * What the reader saw, for people: a small table for each entry. A dash stands where the list says nothing.
 *
 *     line 14 │ SkyServe: Serving AI Models across Regions and Clouds with Spot Instances
 *     authors │ Ziming Mao* (owner), Tian Xia*, Zhanghao Wu
 *       venue │ EuroSys
 *        year │ 2025
 *       award │ –
 *       links │ Paper  https://arxiv.org/pdf/2411.01438
 */
export function entriesTable({ drafts, leftover, source }: ReadingResult, style: Pick<Channel, 'width' | 'isColoured'>): string {
  const positionOf = positionsIn(source.text);
  const lineOf = (offset: number): string => `line ${String(positionOf(offset).line)}`;
  const isOwner = ownersOf(drafts, []);
  const tables = drafts.map((draft) => rowsOf(draft, isOwner, lineOf(draft.place.start)));
  if (leftover.length > 0) {
    tables.push([['', 'Not understood'], ...leftover.map(({ text, span }): Row => [lineOf(span.start), visibleLine(text)])]);
  }
  const labelWidth = Math.max(...tables.flat().map(([label]) => label.length));
  if (tables.length === 0) return `No entries in ${visibleLine(source.path)}.\n`;
  return tables.map((rows) => tableText(rows, { ...style, labelWidth })).join('\n');
}

type Row = readonly [label: string, value: string];

function rowsOf(draft: Draft, isOwner: OwnerTest, line: string): Row[] {
  const links = draft.links.map(({ label, href }) => [visibleLine(label), visibleLine(href)] as const);
  const width = Math.max(...links.map(([label]) => displayWidth(label)));
  return [
    [line, visibleLine(draft.title?.value.plain ?? '–')],
    ['authors', authorsText(draft, isOwner)],
    ['venue', visibleLine(draft.venue?.value ?? '–')],
    ['year', String(draft.year?.value ?? '–')],
    ['award', visibleLine(draft.award?.value ?? '–')],
    ...(links.length === 0 ? [['links', '–'] as const] : []),
    ...links.map(([label, href], index): Row => [
      index === 0 ? 'links' : '',
      `${label}${' '.repeat(width - displayWidth(label))}  ${href}`,
    ]),
    ...draft.leftover.map(({ value }): Row => ['leftover', visibleLine(value)]),
  ];
}

function authorsText(draft: Draft, isOwner: OwnerTest): string {
  if (draft.authors.length === 0) return '–';
  const owner = ownerIndex(draft, isOwner);
  const names = draft.authors.map(({ name, marks }, index) => visibleLine(name + marks.join('')) + (index === owner ? ' (owner)' : ''));
  return names.map((name) => name.replaceAll(' ', unbroken)).join(', ');
}

/** Stands for the blanks within a name until the lines are broken: no name is divided. */
const unbroken = '\u00A0';

/**
 * Long values go on under themselves; the title is bold, labels and rule are dim. The rule is also what keeps a line from
 * starting with content, which could be a command to a CI service.
 */
function tableText(rows: readonly Row[], style: { width: number; isColoured: boolean; labelWidth: number }): string {
  const colours = picocolors.createColors(style.isColoured);
  const room = Math.max(style.width - style.labelWidth - 3, 40);
  return rows
    .flatMap(([label, value], index) => {
      const paint = index === 0 ? colours.bold : String;
      const margin = (text: string): string => colours.dim(`${text.padStart(style.labelWidth)} │`);
      return wrapped(value, room)
        .split('\n')
        .map((line, number) => `${margin(number === 0 ? label : '')} ${paint(line.replaceAll(unbroken, ' '))}\n`);
    })
    .join('');
}
