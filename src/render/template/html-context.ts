/**
 * Where in an HTML page a place of a template is, so that a value is only put where escaping makes it harmless.
 * A subset of the tokenizer of the HTML Standard, 13.2.5: enough to tell text, tags, attributes, comments and raw text apart.
 *
 *     <a class="x" href="{{url}}">{{name}}</a>
 *                        ^         ^
 *                        value     text
 */
export type HtmlContext =
  | { readonly state: 'text' }
  | { readonly state: 'comment' }
  | RawContext
  | TagNameContext
  | AttributeContext
  | BeforeValueContext
  | ValueContext;

/** Inside `<script>`, `<style>`, `<title>` …: only the end tag ends it. */
interface RawContext {
  readonly state: 'raw';
  readonly tag: string;
}
/** An end tag's name begins with `/`. */
interface TagNameContext {
  readonly state: 'tag-name';
  readonly tag: string;
}
/** Between the tag's name and its `>`, outside values. The name is empty before an attribute begins. */
interface AttributeContext {
  readonly state: 'attribute';
  readonly tag: string;
  readonly attribute: string;
  readonly isNameEnded: boolean;
}
interface BeforeValueContext {
  readonly state: 'before-value';
  readonly tag: string;
  readonly attribute: string;
}
interface ValueContext {
  readonly state: 'value';
  readonly tag: string;
  readonly attribute: string;
  readonly quote: '"' | "'" | '';
  /** Nothing but space has been written of the value yet. */
  readonly isStart: boolean;
}

interface Step {
  readonly context: HtmlContext;
  readonly at: number;
}

export const inText: HtmlContext = { state: 'text' };

/** Elements whose content is not markup (HTML Standard, 13.1.2: raw text and escapable raw text elements, and their like). */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/** The context after `content`, when it begins in `context`. */
export function advance(context: HtmlContext, content: string): HtmlContext {
  let step: Step = { context, at: 0 };
  while (step.at < content.length) step = next(step.context, content, step.at);
  return step.context;
}

/** Two branches meet here: the one context both end in, or undefined when they disagree. */
export function join(left: HtmlContext, right: HtmlContext): HtmlContext | undefined {
  if (left.state === 'value' && right.state === 'value') {
    const isSame = left.tag === right.tag && left.attribute === right.attribute && left.quote === right.quote;
    return isSame ? { ...left, isStart: left.isStart || right.isStart } : undefined;
  }
  const [leftTag, rightTag] = [insideTag(left), insideTag(right)];
  if (leftTag !== undefined && rightTag !== undefined && leftTag.tag === rightTag.tag) return joinAttributes(leftTag, rightTag);
  return JSON.stringify(left) === JSON.stringify(right) ? left : undefined;
}

/** `<li{{#if x}} class="y"{{/if}}>`: after the tag's name as after an attribute, an attribute or the end may come. */
function insideTag(context: HtmlContext): AttributeContext | undefined {
  if (context.state === 'tag-name') return betweenAttributes(context.tag);
  return context.state === 'attribute' ? context : undefined;
}

/** Names that differ are joined by a solidus, which no name contains: `<input{{#if x}} disabled{{/if}}>` is well as long as no `=` follows. */
function joinAttributes(left: AttributeContext, right: AttributeContext): AttributeContext {
  const attribute = left.attribute === right.attribute ? left.attribute : `${left.attribute}/${right.attribute}`;
  const isFresh = (context: AttributeContext): boolean => context.isNameEnded || context.attribute === '';
  return { ...left, attribute, isNameEnded: attribute !== '' && isFresh(left) && isFresh(right) };
}

function next(context: HtmlContext, content: string, at: number): Step {
  switch (context.state) {
    case 'text':
      return inTextAt(content, at);
    case 'comment': {
      const end = content.indexOf('-->', at);
      return end === -1 ? { context, at: content.length } : { context: inText, at: end + 3 };
    }
    case 'raw': {
      const end = content.slice(at).search(new RegExp(`</${context.tag}(?=[\\s/>])`, 'i'));
      const tag = '/' + context.tag;
      return end === -1 ? { context, at: content.length } : { context: betweenAttributes(tag), at: at + end + 1 + tag.length };
    }
    case 'value':
      return inValueAt(context, content, at);
    case 'tag-name':
    case 'attribute':
    case 'before-value':
      return { context: inTagAt(context, content.charAt(at)), at: startsUnquotedValue(context, content.charAt(at)) ? at : at + 1 };
  }
}

function inTextAt(content: string, at: number): Step {
  const open = content.indexOf('<', at);
  if (open === -1) return { context: inText, at: content.length };
  if (content.startsWith('<!--', open)) return { context: { state: 'comment' }, at: open + 4 };
  const isTag = open + 1 === content.length || /[a-z/!?]/i.test(content.charAt(open + 1));
  return { context: isTag ? { state: 'tag-name', tag: '' } : inText, at: open + 1 };
}

function inValueAt(context: ValueContext, content: string, at: number): Step {
  const end = context.quote === '' ? at + content.slice(at).search(/[\s>]|$/) : content.indexOf(context.quote, at);
  if (end === -1 || end === content.length) {
    // An address may have space before it (URL Standard, 4.4), so space does not begin a value.
    return { context: { ...context, isStart: context.isStart && content.slice(at).trim() === '' }, at: content.length };
  }
  if (context.quote === '' && content.charAt(end) === '>') return { context: afterTag(context.tag), at: end + 1 };
  return { context: betweenAttributes(context.tag), at: end + 1 };
}

function inTagAt(context: TagNameContext | AttributeContext | BeforeValueContext, character: string): HtmlContext {
  const { state, tag } = context;
  if (character === '>') return afterTag(tag);
  const isSpace = /\s/.test(character);
  if (state === 'before-value') {
    if (isSpace) return context;
    const quote = character === '"' || character === "'" ? character : '';
    return { state: 'value', tag, attribute: context.attribute, quote, isStart: true };
  }
  // A solidus separates as space does, except as the first character of an end tag.
  const isSeparator = isSpace || (character === '/' && (state !== 'tag-name' || tag !== ''));
  if (state === 'tag-name') return isSeparator ? betweenAttributes(tag) : { state, tag: tag + character.toLowerCase() };
  if (isSeparator) return { ...context, isNameEnded: context.attribute !== '' };
  if (character === '=' && context.attribute !== '') return { state: 'before-value', tag, attribute: context.attribute };
  const name = context.isNameEnded ? '' : context.attribute;
  return { state, tag, attribute: name + character.toLowerCase(), isNameEnded: false };
}

function startsUnquotedValue(context: HtmlContext, character: string): boolean {
  return context.state === 'before-value' && !/[\s>"']/.test(character);
}

function betweenAttributes(tag: string): AttributeContext {
  return { state: 'attribute', tag, attribute: '', isNameEnded: false };
}

function afterTag(tag: string): HtmlContext {
  return rawElements.has(tag) ? { state: 'raw', tag } : inText;
}
