import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { safeUrl } from '../escape/url.ts';
import type { RichText } from '../types.ts';

/** What prose may hold on a page: no style, no script, no form, no frame. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (
    'a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q ' +
    's small span strong sub summary sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    ol: ['start'],
    '*': ['lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(keepLocalImages)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/** Markdown prose (a biography, an abstract, a page) as sanitised HTML and as plain text. */
export function prose(markdown: string): RichText {
  const tree = processor.runSync(processor.parse(markdown));
  return { html: processor.stringify(tree).trim(), plain: plainOf(tree).replace(/\s+/g, ' ').trim() };
}

/** A page makes no request to another site: an image from elsewhere becomes a link to it. */
function keepLocalImages() {
  return (tree: Root): void => {
    visit(tree);
  };
  function visit(node: Root | Element): void {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'img' && isElsewhere(child)) becomeLink(child);
      visit(child);
    }
  }
}

function isElsewhere(image: Element): boolean {
  const { src } = image.properties;
  return typeof src !== 'string' || /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(src);
}

function becomeLink(image: Element): void {
  const { src, alt } = image.properties;
  const href = typeof src === 'string' ? safeUrl(src) : undefined;
  const text = typeof alt === 'string' && alt !== '' ? alt : (href ?? '');
  image.tagName = href === undefined ? 'span' : 'a';
  image.properties = href === undefined ? {} : { href };
  image.children = [{ type: 'text', value: text }];
}

function plainOf(node: Root | Element): string {
  return node.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element'
          ? `${plainOf(child)}${/^(?:p|li|h\d|br|div|td)$/.test(child.tagName) ? ' ' : ''}`
          : '',
    )
    .join('');
}
