import { describe, expect, it } from 'vitest';
import { adoptPicture } from './adopt_picture';

const svg = (inside: string, root = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"${root}>${inside}</svg>`;

describe('a picture from Rust', () => {
  it('becomes an element of the page', () => {
    const picture = adoptPicture(svg('<rect width="4" height="4"/><text>2→3 Trunk-based</text>'));
    expect(picture).toBeInstanceOf(SVGSVGElement);
    expect(picture?.querySelector('text')?.textContent).toBe('2→3 Trunk-based');
    expect(picture?.ownerDocument).toBe(document);
  });

  it('loses its title, which the browser would show as a tooltip', () => {
    expect(adoptPicture(svg('<title>Sentence</title><desc>More</desc>'))?.childElementCount).toBe(0);
  });

  it('brings in nothing that could act', () => {
    const picture = adoptPicture(
      svg(
        '<script>alert(1)</script><g onclick="alert(1)" style="fill:red"><foreignObject/><a href="x"/></g>',
        ' onload="alert(1)"',
      ),
    );
    expect(picture?.outerHTML).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><g></g></svg>',
    );
  });

  it('is refused when it is no picture', () => {
    expect(adoptPicture('<svg><unclosed></svg>')).toBeNull();
    expect(adoptPicture('')).toBeNull();
    expect(adoptPicture('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBeNull();
  });
});
