// What is kept per computer, and things found by name, for the fake.
import type { ChangeSettings } from '../generated/ChangeSettings';
import type { FindRequest } from '../generated/FindRequest';
import type { FoundObject } from '../generated/FoundObject';
import type { FoundObjects } from '../generated/FoundObjects';
import type { ObjectKind } from '../generated/ObjectKind';
import type { RecentLine } from '../generated/RecentLine';
import type { SettingsView } from '../generated/SettingsView';
import type { StartAnswers } from '../generated/StartAnswers';
import { OUTCOMES, QUARTERS, STEPS, type FakeInvestment } from './roadmap';

/** Settings and recent documents of the fake's computer. */
export class OwnData {
  settings: SettingsView = {
    theme: 'system',
    language: 'system',
    speaks: 'en',
    density: 'normal',
    motion: 'system',
    single_keys: true,
    keys: {},
    auto_replan: true,
    zoom: 100,
    tried: [],
    first_steps_closed: false,
    notice: null,
  };
  recent: RecentLine[] = [
    line('one', 'Meridian Parcel', 'meridian', false),
    line('two', 'Tarnwald clinics', 'clinics', true),
  ];

  change(part: ChangeSettings): SettingsView {
    this.settings = { ...this.settings, ...part };
    // the system of the fake speaks English
    const { language } = this.settings;
    if (part.language !== undefined) this.settings.speaks = language === 'system' ? 'en' : language;
    return this.settings;
  }

  forget(recent: string | undefined): RecentLine[] {
    this.recent = recent === undefined ? [] : this.recent.filter((known) => known.id !== recent);
    return this.recent;
  }
}

const line = (id: string, name: string, file: string, is_missing: boolean): RecentLine => ({
  id,
  name,
  file,
  folder: 'Plans',
  opened: '2026-11-20T09:00:00',
  is_missing,
});

/** Things of the invented roadmap whose names have every word in them. */
export function foundBy(items: FakeInvestment[], asked: FindRequest): FoundObjects {
  const thing = (kind: ObjectKind, id: string, name: string, text: string): FoundObject => ({
    object: { kind, id, name, mark: `${kind}:${id}` },
    text,
  });
  const all = [
    ...items.map((one) =>
      thing(
        'investment',
        one.id,
        one.name,
        one.start === null ? 'not in the plan' : (QUARTERS[one.start] ?? ''),
      ),
    ),
    ...OUTCOMES.map((one) => thing('outcome', one.id, one.name, one.words)),
    ...STEPS.map((one) => thing('step', one.id, one.name, '')),
    thing('fund', 'build', 'Build', ''),
  ];
  const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = all.filter(({ object }) => words.every((word) => object.name.toLowerCase().includes(word)));
  return { found: fits.slice(0, asked.most ?? 50), total: fits.length };
}

/** Answers to start from, with periods named for the fiscal year. */
export function answersFor(fiscalYearStart: number): StartAnswers {
  const name = (quarter: string) => (fiscalYearStart === 1 ? quarter : `FY ${quarter}`);
  return {
    name: 'Our roadmap',
    currency: 'EUR',
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'].concat([
      'October',
      'November',
      'December',
    ]),
    fiscal_year_start: fiscalYearStart,
    first_periods: [
      { month: '2027-01', name: name('Q1 2027') },
      { month: '2027-04', name: name('Q2 2027') },
    ],
    periods: 8,
    budget: '500k',
    pools: [{ name: 'Platform', people: '6' }],
  };
}
