// The borders of the window's code, each with its reason. Layout of the folders: ARCHITECTURE.md.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/ipc/client.ts speaks to the desktop, so that every screen also runs on the fake.',
};
const upward = (names, why) => ({ group: names.map((name) => `**/${name}/**`), message: why });

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const features = ['plan', 'outcomes', 'versions'];

export default ts.config(
  { ignores: ['dist', 'test-output', 'node_modules', 'src/ipc/generated'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing opens a network connection.' },
        { name: 'XMLHttpRequest', message: 'Nothing opens a network connection.' },
        { name: 'WebSocket', message: 'Nothing opens a network connection.' },
      ],
      ...restrict(tauri),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Typed by svelte-check, which knows the generated types.
      'no-undef': 'off',
      // Imported text must never become markup; the one picture that is markup goes through a parser.
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['src/ipc/**'],
    rules: restrict(
      tauri,
      upward(['actions', 'features', 'components', 'shell'], 'ipc is the lowest floor.'),
    ),
  },
  {
    files: ['src/components/**'],
    rules: restrict(
      tauri,
      upward(
        ['actions', 'features', 'shell'],
        'A component knows no feature: what it shows and does is handed to it.',
      ),
    ),
  },
  {
    files: ['src/actions/**'],
    rules: restrict(
      tauri,
      upward(['features', 'components', 'shell'], 'Actions are what views call, never the reverse.'),
    ),
  },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: restrict(
      tauri,
      upward(
        features.filter((other) => other !== name),
        'Features do not know one another: what they share belongs in components or actions.',
      ),
      upward(['shell'], 'The shell shows features, never the reverse.'),
    ),
  })),
  { files: ['src/ipc/client.ts'], rules: restrict() },
  { files: ['*.js', '*.ts', 'tools/**'], languageOptions: { globals: { ...globals.node } } },
);
