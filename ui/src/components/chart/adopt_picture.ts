// Puts a picture drawn in Rust into the page. It is parsed as XML, never as HTML, and only what a picture needs is
// let in: names in imported tables end up as text in it, and must stay text whatever they contain.

const REFUSED = ['script', 'foreignObject', 'style', 'a', 'image', 'use', 'animate', 'set'];

/** The picture as an element of this page, or nothing if the text is not an SVG picture. */
export function adoptPicture(svg: string, page: Document = document): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) return null;
  for (const element of [...root.querySelectorAll('*')]) {
    if (REFUSED.includes(element.localName)) element.remove();
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (name.toLowerCase().startsWith('on') || name === 'style') element.removeAttribute(name);
    }
  }
  // The browser would show a title as a tooltip; the overlay carries all names already.
  for (const element of [...root.querySelectorAll('title, desc')]) element.remove();
  return page.importNode(root, true) as unknown as SVGSVGElement;
}
