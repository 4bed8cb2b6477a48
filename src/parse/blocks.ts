import type { Element, ElementContent, RootContent } from 'hast';
import type { Range } from '../types.ts';
import { isBlock, tapeOf } from './tape-writer.ts';
import { emptyTape, joinTapes, type Tape } from './tape.ts';

/** A block of the page with the blocks inside it. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'group' | 'quote' | 'code' | 'comment' | 'rule' | 'aside';
  /** Heading level, 1 to 6; otherwise 0. */
  readonly level: number;
  /** What a reader sees of the block, without quotes, code and hidden parts. */
  readonly tape: Tape;
  readonly children: readonly Block[];
  readonly place: Range;
  /** Tag name with its classes: `div.paper-box`. */
  readonly signature: string;
  /** Text of a comment or a code block, as written. */
  readonly verbatim?: string;
}

/** The chunk that nodes stand in, and its offset in the file. */
interface Origin {
  readonly text: string;
  readonly start: number;
}

type Node = RootContent | ElementContent;

/** The blocks of one chunk. Places are offsets into the file. */
export function blocksOf(nodes: readonly Node[], origin: Origin): readonly Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const tape = tapeOf(loose, origin.text, origin.start);
    if (tape.text !== '' || tape.images.length > 0)
      blocks.push({ kind: 'text', level: 0, tape, children: [], place: placeOf(loose, origin), signature: '' });
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'comment') {
      flush();
      blocks.push({
        kind: 'comment',
        level: 0,
        tape: emptyTape,
        children: [],
        place: placeOf([node], origin),
        signature: '',
        verbatim: node.value,
      });
    } else if (isBlock(node) || holdsBlocks(node)) {
      flush();
      blocks.push(...blockOf(node, origin));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

/** `<span>` and `<a>` around whole blocks: passed through. */
function holdsBlocks(node: Node): node is Element {
  return node.type === 'element' && node.children.some((child) => isBlock(child) || holdsBlocks(child));
}

function blockOf(node: Element, origin: Origin): readonly Block[] {
  const { tagName } = node;
  const place = placeOf([node], origin);
  const signature = signatureOf(node);
  const base = { level: 0, children: [], place, signature };
  if (tagName === 'hr') return [{ ...base, kind: 'rule', tape: emptyTape }];
  if (tagName === 'pre') return [{ ...base, kind: 'code', tape: emptyTape, verbatim: textOf(node) }];
  if (/^h[1-6]$/.test(tagName))
    return [{ ...base, kind: 'heading', level: Number(tagName[1]), tape: tapeOf([node], origin.text, origin.start) }];
  if (tagName === 'nav' || tagName === 'form' || tagName === 'thead') return [];
  const children = blocksOf(node.children, origin);
  const isBare = children.length <= 1 && children.every((child) => child.kind === 'text');
  if (tagName === 'blockquote') return [{ ...base, kind: 'quote', tape: tapeOf([node], origin.text, origin.start), children }];
  if (tagName === 'details') return [{ ...base, kind: 'aside', tape: tapeOf([node], origin.text, origin.start), children }];
  if (isItem(node)) return [{ ...base, kind: 'item', tape: visibleTape(node, origin, children, isBare), children: isBare ? [] : children }];
  if (isBare) return children.length === 0 ? [] : [{ ...base, kind: 'text', tape: tapeOf([node], origin.text, origin.start) }];
  if (children.length === 1 && /^(?:div|center|section|article|main|span)$/.test(tagName)) return children;
  return [{ ...base, kind: 'group', tape: joinTapes(children.filter(isVisible).map((child) => child.tape)), children }];
}

function isItem({ tagName }: Element): boolean {
  return tagName === 'li' || tagName === 'tr' || tagName === 'dd' || tagName === 'dt';
}

function visibleTape(node: Element, origin: Origin, children: readonly Block[], isBare: boolean): Tape {
  return isBare ? tapeOf([node], origin.text, origin.start) : joinTapes(children.filter(isVisible).map((child) => child.tape));
}

/** Quotes, code and what is folded away are no part of the fields. */
export function isVisible(block: Block): boolean {
  return block.kind !== 'quote' && block.kind !== 'code' && block.kind !== 'aside' && block.kind !== 'comment';
}

function signatureOf({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties['className']) ? properties['className'].map(String) : [];
  return [tagName, ...classes].join('.').toLowerCase();
}

function placeOf(nodes: readonly Node[], origin: Origin): Range {
  const offsets = nodes.flatMap((node) => {
    const position: { readonly start?: { offset?: number }; readonly end?: { offset?: number } } | undefined = node.position;
    return [position?.start?.offset, position?.end?.offset].flatMap((offset) => (offset === undefined ? [] : [offset]));
  });
  const start = offsets.length === 0 ? 0 : Math.min(...offsets);
  const end = offsets.length === 0 ? origin.text.length : Math.max(...offsets);
  return { start: origin.start + start, end: origin.start + Math.min(end, origin.text.length) };
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}
