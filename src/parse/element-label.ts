import type { Element } from 'hast';
import { linkIcons } from '../tables/link-icons.ts';

/** Elements whose text is no part of what a reader sees. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'input',
  'select',
  'textarea',
  'head',
  'title',
]);

/** True for elements whose text no reader sees. */
export function isSilent({ tagName }: Element): boolean {
  return silentTags.has(tagName);
}

function hasText(node: Element): boolean {
  return node.children.some(
    (child) => (child.type === 'text' && child.value.trim() !== '') || (child.type === 'element' && hasText(child)),
  );
}

/**
 * The label of a link that shows no text: of its icon, its image, or an attribute; undefined where it has text of its own.
 *
 *     <a href="x.pdf"><i class="fas fa-file-pdf"></i></a>   PDF
 */
export function labelOf(link: Element): string | undefined {
  return hasText(link) ? undefined : hiddenLabel(link);
}

function hiddenLabel(node: Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { alt, className } = child.properties;
    if (child.tagName === 'img' && typeof alt === 'string' && alt.trim() !== '') return alt.trim();
    for (const name of Array.isArray(className) ? className : []) {
      const icon = linkIcons.get(name.replace(/^(?:fa|ai|bi|icon|ti|ri)-/, ''));
      if (icon !== undefined) return icon;
    }
    const inner = hiddenLabel(child);
    if (inner !== undefined) return inner;
  }
  const { ariaLabel, title } = node.properties;
  return typeof ariaLabel === 'string' ? ariaLabel : typeof title === 'string' ? title : undefined;
}

/** True for elements that are there and not shown. */
export function isHidden(node: Element): boolean {
  return node.properties['hidden'] === true || /display\s*:\s*none/i.test(String(node.properties['style']));
}
