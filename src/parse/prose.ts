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
import { silentTags } from './element-label.ts';
import { isTooDeep } from './limits.ts';

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
  strip: [...silentTags],
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
  if (isTooDeep(markdown)) return asWritten(markdown);
  const tree = processor.runSync(processor.parse(markdown));
  return { html: processor.stringify(tree).trim(), plain: plainOf(tree).replace(/\s+/g, ' ').trim() };
}

/** Text that nests too deep for the parser is shown as it stands in the file. */
function asWritten(markdown: string): RichText {
  const text = markdown.toWellFormed();
  const pre: Element = { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: text }] };
  return { html: processor.stringify({ type: 'root', children: [pre] }), plain: text.replace(/\s+/g, ' ').trim() };
}

/** A page makes no request to another site: an image from elsewhere becomes a link to it. */
function keepLocalImages() {
  return (tree: Root): void => {
    visit(tree, false);
  };
  function visit(node: Root | Element, inLink: boolean): void {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'img') keepLocal(child, inLink);
      else visit(child, inLink || child.tagName === 'a');
    }
  }
}

function keepLocal(image: Element, inLink: boolean): void {
  const { src, alt } = image.properties;
  // As a browser reads it: `/<tab>/host/x.png` is on another host.
  const href = typeof src === 'string' ? safeUrl(src) : undefined;
  const isLocal = href !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(href);
  if (isLocal) {
    image.properties['src'] = href;
    return;
  }
  const text = typeof alt === 'string' && alt !== '' ? alt : (href ?? '');
  const isLink = href !== undefined && !inLink;
  image.tagName = isLink ? 'a' : 'span';
  image.properties = isLink ? { href } : {};
  image.children = [{ type: 'text', value: text }];
}

function plainOf(node: Root | Element): string {
  return node.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element'
          ? `${plainOf(child)}${/^(?:p|li|h\d|br|div|t[dh]|d[dt]|pre|summary|caption|figcaption)$/.test(child.tagName) ? ' ' : ''}`
          : '',
    )
    .join('');
}
