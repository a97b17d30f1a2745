import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the tool is plain JavaScript, so that it runs without a build
import { tokensCss } from '../../tools/tokens.mjs';

const read = (path: string) => readFileSync(new URL(path, `file://${process.cwd()}/`), 'utf8');

describe('the colours of the window', () => {
  it('are those the charts are drawn with', () => {
    expect(read('src/styles/tokens.css')).toBe(tokensCss(read('../src-tauri/charts/tokens.json')));
  });
});
