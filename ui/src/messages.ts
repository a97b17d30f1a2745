// Every word the window itself says, in the language that is spoken; the words are in the folder messages/, one folder
// per language. Sentences about the plan (headline, cards, facts, reasons) come from Rust and are not here. Modules and
// components take their words when they are loaded, so the language is chosen before (main.ts) and holds for the page.
import type { LanguageName } from './ipc/generated/LanguageName';
import { english } from './messages/en';
import { french } from './messages/fr';
import type { Words } from './messages/words';

/** The words of a language. */
export type Messages = Words<typeof english>;

const LANGUAGES: Record<LanguageName, Messages> = { en: english, fr: french };

/** Whether the window speaks a language, by its code in ISO 639-1. */
export const isSpoken = (language: string): boolean => language in LANGUAGES;

/** The words in the language that is spoken. */
export let messages: Messages = english;

/** The language that is spoken. */
export let spoken: LanguageName = 'en';

let inEnglish: Map<string, string> | undefined;

/** Speaks a language from now on. What has been loaded before goes on in the one before. */
export function speak(language: LanguageName): void {
  messages = LANGUAGES[language];
  spoken = language;
  inEnglish = undefined;
}

/** What the window says in English where it says this text; the text itself if it is none of its fixed words. */
export function englishOf(text: string): string {
  inEnglish ??= new Map(pairs(messages, english));
  return inEnglish.get(text) ?? text;
}

function pairs(said: unknown, meant: unknown): [string, string][] {
  if (typeof said === 'string') return [[said, String(meant)]];
  if (typeof said !== 'object' || said === null) return [];
  const other = meant as Record<string, unknown>;
  return Object.entries(said).flatMap(([key, part]) => pairs(part, other[key]));
}
