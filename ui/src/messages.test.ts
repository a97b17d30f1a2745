import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { englishOf, messages, speak } from './messages';
import { english } from './messages/en';
import { french } from './messages/fr';

/** Every text of a part of the words, by its path; functions are given numbers and texts as they ask for them. */
function sentences(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return spokenBy(part as Saying).map((text) => [path, text]);
  if (Array.isArray(part)) return part.map((text: string) => [path, text]);
  return Object.entries(part as object).flatMap(([key, inner]) =>
    sentences(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Saying = (...given: unknown[]) => string;

/** What a function says of one and of several, of things with names and of nothing. */
const spokenBy = (say: Saying): string[] =>
  [
    [1, 1],
    [2, 2],
    ['X', 'X'],
    ['', 'X'],
    ['X', 2],
    [2, 'X'],
    [undefined, false],
    ['X', true],
  ]
    .map((given) => say(...given))
    .filter((text) => !/NaN|undefined/.test(text));

const texts = (words: unknown) => sentences(words).map(([, text]) => text);
const wordsIn = (text: string) => text.split(/[\s ]+/).filter((word) => /\p{L}{2}/u.test(word));

const root = 'src/';
const sources = (readdirSync(root, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter(
    (name) =>
      /\.(ts|svelte)$/.test(name) && !/\.test\.ts$|^messages|^ipc\/(fake|generated)|^test_setup/.test(name),
  )
  .map((name) => ({ name, text: readFileSync(root + name, 'utf8') }));

afterEach(() => speak('en'));

describe.each([
  ['English', english, /infeasible|solver|constraint|backlog|milestone|\bnull\b/i],
  ['French', french, /infaisable|solveur|contrainte|backlog|jalon|\bnull\b/i],
] as const)('the words of the window in %s', (_, words, jargon) => {
  it('never use the jargon of planning engines or of programs', () => {
    expect(texts(words).filter((text) => jargon.test(text))).toEqual([]);
  });

  it('never shout', () => {
    expect(texts(words).filter((text) => text.includes('!'))).toEqual([]);
  });

  it('are all there', () => {
    expect(texts(words).filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('French', () => {
  it('says everything that English says', () => {
    const paths = (words: unknown) => [...new Set(sentences(words).map(([path]) => path))];
    expect(paths(french)).toEqual(paths(english));
  });

  it('says nothing in English', () => {
    const same = (path: string, text: string) =>
      wordsIn(text).length > 2 && texts(english).includes(text) ? [`${path}: ${text}`] : [];
    expect(sentences(french).flatMap(([path, text]) => same(path, text))).toEqual([]);
  });

  it('keeps high punctuation, quotation marks and units with what they belong to', () => {
    const loose = texts(french).filter((text) => / [:;?»%€]|« /.test(text) || /[\p{L}\d][;?»]/u.test(text));
    expect(loose).toEqual([]);
    expect(french.tray.noPrice).toBe('pas de prix\u00a0: le plan est plus ancien que la feuille de route');
    expect(french.versions.kept('Avant')).toContain('«\u00a0Avant\u00a0»');
  });

  it('counts nought and one in the singular, and keeps thousands apart', () => {
    const { investments } = french.status;
    expect([0, 1, 2, 12400].map(investments)).toEqual([
      '0 investissement',
      '1 investissement',
      '2 investissements',
      '12\u202f400 investissements',
    ]);
    expect(english.status.investments(12400)).toBe('12,400 investments');
  });

  it('is spoken from when it is asked for, and can be found in English', () => {
    expect(messages.actions.save).toBe('Save');
    speak('fr');
    expect(messages.actions.save).toBe('Enregistrer');
    expect(englishOf(messages.actions.save)).toBe('Save');
    expect(englishOf('Rien de tel')).toBe('Rien de tel');
  });
});

describe('the sources of the window', () => {
  it('use every message', () => {
    const unused = [...new Set(sentences(english).map(([path]) => path))].filter((path) => !isUsed(path));
    expect(unused).toEqual([]);
  });

  it('say nothing themselves in their markup', () => {
    const said = sources
      .filter(({ name }) => name.endsWith('.svelte'))
      .flatMap(({ name, text }) => saidInMarkup(text).map((one) => `${name}: ${one}`));
    expect(said).toEqual([]);
  });

  it('say nothing themselves in their code', () => {
    const said = sources.flatMap(({ name, text }) => saidInCode(name, text).map((one) => `${name}: ${one}`));
    expect(said).toEqual([]);
  });
});

/**
 * Whether a source that takes words of the message's group takes the message, by its name or by a key it computes:
 * `words.themes[name]`, `Object.keys(words.starter)`.
 */
function isUsed(path: string): boolean {
  const [group = '', ...inner] = path.split('.');
  const takers = sources.filter(({ text }) =>
    new RegExp(`\\bmessages\\.${group}\\b|\\{[^{}]*\\b${group}\\b[^{}]*\\} = messages\\b`).test(text),
  );
  if (inner.length === 0) return takers.length > 0;
  const chain = [group, ...inner];
  return takers.some(({ text }) =>
    inner.every((key, at) => {
      const holder = chain[at] ?? '';
      const named = new RegExp(`[.?]\\s*${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = |\\['${key}'\\]`);
      const computed = new RegExp(
        `\\b${holder}(?: as [^)]*\\))?\\)?\\[|\\(${holder}\\)|\\.${holder}\\)|= (?:messages|words)\\.${holder};[^]*words\\[`,
      );
      return named.test(text) || computed.test(text);
    }),
  );
}

const SAYING =
  /^(title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/;
// What is compared, looked up or measured is not read.
const COMPARED = /^(BinaryExpression|MemberExpression|StyleDirective)$/;
// Names of keys are on the keyboards of both languages; A and B are the two sides of a comparison.
const SIGNS = /^(F\d+|[A-Z])$/;

/** Texts in the markup of a component, and in attributes that are read. */
function saidInMarkup(source: string): string[] {
  const said: string[] = [];
  const look = (node: unknown, attribute: string | null): void => {
    if (Array.isArray(node)) return node.forEach((one) => look(one, attribute));
    if (typeof node !== 'object' || node === null || COMPARED.test(String((node as { type?: unknown }).type)))
      return;
    const { type, name, data, value } = node as Record<string, unknown>;
    const within = type === 'Attribute' ? String(name) : attribute;
    const isRead = within === null || SAYING.test(within);
    const text =
      type === 'Text' ? String(data).trim() : type === 'Literal' && within !== null ? String(value) : '';
    if (isRead && /\p{L}/u.test(text) && !SIGNS.test(text)) said.push(text);
    for (const [key, inner] of Object.entries(node)) if (key !== 'metadata') look(inner, within);
  };
  look(parse(source, { modern: true }).fragment, null);
  return said;
}

/** Texts of three or more words in the code of a source; what only programmers meet is thrown as an Error. */
function saidInCode(name: string, source: string): string[] {
  const code = name.endsWith('.svelte')
    ? [...source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : source;
  const said: string[] = [];
  const look = (node: ts.Node): void => {
    const isForProgrammers = ts.isNewExpression(node) && node.expression.getText() === 'Error';
    if (isForProgrammers || ts.isImportDeclaration(node)) return;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText && node.text.split(/\s+/).filter((word) => /^\p{L}{2,}[.,;:]?$/u.test(word)).length > 2)
      said.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return said;
}
