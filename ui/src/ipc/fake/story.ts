// The story of the invented roadmap: the usual five pages, and changes of them. Pages are empty pictures with a title,
// just enough to lay the screen out and to test what it asks; how they look is drawn in src-tauri/charts.
import type { AltitudeName } from '../generated/AltitudeName';
import type { ChangeStory } from '../generated/ChangeStory';
import type { ChartName } from '../generated/ChartName';
import type { PageView } from '../generated/PageView';
import type { StoryChanged } from '../generated/StoryChanged';
import type { StoryPage } from '../generated/StoryPage';
import type { StoryView } from '../generated/StoryView';

const ABOUT: Partial<Record<ChartName, string>> = {
  maturity: 'Where we are',
  people: 'What limits us: people',
  roadmap: 'The plan',
  flow: 'What it gives',
  price_of_yes: 'What we say no to',
  frontier: 'What each budget buys',
};
const HIGHER: Record<'board' | 'executive', ChartName[]> = {
  board: ['scorecard', 'value_curve'],
  executive: ['roadmap', 'budget', 'fan'],
};
const USUAL: ChartName[] = ['maturity', 'people', 'roadmap', 'flow', 'price_of_yes'];

function pageOf(chart: ChartName): StoryPage {
  const about = ABOUT[chart] ?? chart;
  const sentence = `${about}, in one sentence.`;
  return {
    number: 0,
    chart,
    about,
    scenario: null,
    title: sentence,
    sentence,
    is_edited: false,
    is_outdated: false,
    notes: '',
    problem: null,
    is_complete: true,
    questions: [
      { question: 'What if the budget is a fifth lower?', text: 'budget -20%' },
      { question: 'What if we leave it out?', text: 'without "Data mesh"' },
    ],
  };
}

/** The story of the fake. */
export class FakeStory {
  #pages: StoryPage[] | null = null;
  /** What every page says, so that a test can make it another. */
  drawn = 'first';
  /** Pages of which not everything is known yet, by their numbers. */
  unknown: number[] = [];

  view(hasPlan: boolean, isCurrent: boolean, altitude: AltitudeName = 'cto'): StoryView {
    const told = altitude === 'cto' ? (this.#pages ?? USUAL.map(pageOf)) : HIGHER[altitude].map(pageOf);
    const pages = told.map((page, index) => ({ ...page, number: index + 1 }));
    return {
      sentence: hasPlan ? `The usual story in ${pages.length} pages.` : 'There is no plan to present yet.',
      is_usual: this.#pages === null,
      altitude,
      altitudes: [
        { altitude: 'board', name: 'Board' },
        { altitude: 'executive', name: 'Executive' },
        { altitude: 'cto', name: 'CTO' },
      ],
      has_plan: hasPlan,
      is_current: isCurrent,
      pages: hasPlan ? pages : pages.map((page) => ({ ...page, questions: [] })),
      choices: Object.entries(ABOUT).map(([chart, about]) => ({
        chart: chart as ChartName,
        scenario: null,
        about,
      })),
    };
  }

  page(number: number, isAnswer: boolean): PageView {
    const title = isAnswer ? 'The answer.' : (this.view(true, true).pages[number - 1]?.title ?? '');
    const said = this.unknown.includes(number) ? 'not yet known' : this.drawn;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900" aria-label="${title}"><text>${said} ${title}</text></svg>`;
    const table = { title, columns: ['Name'], rows: [] };
    const chart = { svg, width: 1600, height: 900, marks: [], table };
    return { title, chart, problem: null, is_complete: !this.unknown.includes(number) };
  }

  change(change: ChangeStory): StoryChanged {
    const pages = this.view(true, true).pages;
    const at = (number: number) => pages[number - 1];
    let page = 1;
    if (change.kind === 'add') {
      page = change.at ?? pages.length + 1;
      pages.splice(page - 1, 0, pageOf(change.chart));
    } else if (change.kind === 'move') {
      page = change.to;
      pages.splice(change.to - 1, 0, ...pages.splice(change.page - 1, 1));
    } else if (change.kind === 'remove') {
      pages.splice(change.page - 1, 1);
      page = Math.min(change.page, pages.length);
    } else if (change.kind === 'title') {
      page = change.page;
      const known = at(page);
      if (known)
        pages[page - 1] = { ...known, title: change.text || known.sentence, is_edited: change.text !== '' };
    } else if (change.kind === 'notes') {
      page = change.page;
      const known = at(page);
      if (known) pages[page - 1] = { ...known, notes: change.text };
    }
    this.#pages = change.kind === 'usual' ? null : pages;
    return { sentence: `Changed page ${page}.`, page };
  }
}
