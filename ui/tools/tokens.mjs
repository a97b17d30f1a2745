// Writes src/styles/tokens.css from the design tokens that the charts are drawn with, so that the window and
// the pictures in it have the same colours. Run with `npm run tokens`; a test fails while the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../../src-tauri/charts/tokens.json', import.meta.url);
const target = new URL('../src/styles/tokens.css', import.meta.url);

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The custom properties of one theme, in the order of the file. */
function properties(tokens, theme) {
  const lines = [];
  const add = (name, value) => lines.push(`--${kebab(name)}: ${value};`);
  const surface = { ...tokens.surface[theme] };
  // The light theme has no raised surface: what would be raised stands on the panel.
  surface.raised ??= surface.panel;
  for (const [name, value] of Object.entries(surface)) add(name, value);
  for (const group of ['ink', 'semantic']) {
    for (const [name, value] of Object.entries(tokens[group][theme])) add(name, value);
  }
  for (const [axis, themes] of Object.entries(tokens.axis)) {
    for (const [name, value] of Object.entries(themes[theme]))
      add(`axis-${axis.toLowerCase()}-${name}`, value);
  }
  tokens.maturity[theme].forEach((level, index) => {
    add(`maturity-${index}-cell`, level.cell);
    add(`maturity-${index}-text`, level.text);
  });
  return lines;
}

const block = (selector, lines, indent = '') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;

/** The whole of tokens.css. */
export function tokensCss(text) {
  const tokens = JSON.parse(text);
  const light = ['color-scheme: light;', ...properties(tokens, 'light')];
  const dark = ['color-scheme: dark;', ...properties(tokens, 'dark')];
  return (
    '/* Generated from src-tauri/charts/tokens.json by tools/tokens.mjs. Do not edit by hand. */\n' +
    block(":root,\n[data-theme='light']", light) +
    '\n' +
    block("[data-theme='dark']", dark)
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, tokensCss(readFileSync(source, 'utf8')));
}
