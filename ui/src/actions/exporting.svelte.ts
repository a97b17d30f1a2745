// A chart on its way into a file: which, how large, in which theme, and what the file will show. The preview is drawn by
// the same command that writes. Deliberately not here: the name and the place of the file (the desktop asks for them).
import { asFailure, type Desktop } from '../ipc/contract';
import type { ChartName } from '../ipc/generated/ChartName';
import type { ChartPreview } from '../ipc/generated/ChartPreview';
import type { PreviewChart } from '../ipc/generated/PreviewChart';
import type { SizeName } from '../ipc/generated/SizeName';
import type { ThemeName } from '../ipc/generated/ThemeName';
import { messages } from '../messages';
import type { Session } from './session.svelte';

/** The choice of a chart to write. */
export class Exporting {
  chart = $state<ChartName>('roadmap');
  size = $state<SizeName>('16:9');
  theme = $state<ThemeName>('light');
  /** What the file will show; nothing while it is drawn or where it cannot be. */
  preview = $state.raw<ChartPreview | null>(null);
  /** Why there is no preview, in a sentence. */
  reason = $state('');

  readonly #desktop: Desktop;
  readonly #session: Session;
  #turn = 0;

  constructor(desktop: Desktop, session: Session) {
    this.#desktop = desktop;
    this.#session = session;
  }

  /** Begins with the chart one is looking at; of a what-if, with what it changes. */
  begin() {
    const { screen, chart } = this.#session;
    const shown = chart ?? (screen === 'system' ? 'maturity' : screen === 'limits' ? 'budget' : 'roadmap');
    this.chart = this.isMissing(shown) ? 'difference' : shown;
  }

  /** Of the charts of the plan alone none is drawn of an answer, and without one there is no difference. */
  isMissing(chart: ChartName): boolean {
    return this.#session.whatIf.answer === null
      ? chart === 'difference'
      : chart === 'roadmap' || chart === 'flow';
  }

  /** Everything the picture depends on. */
  get wanted(): PreviewChart {
    const { chart, size, theme } = this;
    const { compare, whatIf } = this.#session;
    return {
      chart,
      size,
      theme,
      ...(chart === 'value_curve' ? { over: compare.over } : {}),
      ...(chart === 'price_of_yes' ? { order: compare.order } : {}),
      ...(whatIf.answer ? { what_if: whatIf.answer.text } : {}),
      ...(chart === 'fan' || chart === 'tornado' ? { futures: compare.futures } : {}),
    };
  }

  /** Draws what the file would show; of several at once the last one counts. */
  async show(wanted: PreviewChart): Promise<void> {
    const turn = ++this.#turn;
    this.preview = null;
    this.reason = '';
    const drawn = await this.#desktop.call('preview_chart', wanted).catch((thrown: unknown) => {
      if (turn === this.#turn) this.reason = asFailure(thrown).message;
      return null;
    });
    if (turn === this.#turn) this.preview = drawn;
  }

  /** Writes the file; says whether it was written. */
  async write(): Promise<boolean> {
    const written = await this.#session.attempt(() => this.#desktop.call('export_chart', this.wanted));
    if (written) this.#session.say(messages.notices.exported(written.file_name));
    return written !== null;
  }
}
