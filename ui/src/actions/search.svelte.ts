// One run of a search, for a plan or the answer to a what-if: how far it has come, and how much of that is worth saying
// by now. Who asks decides when, and what to do with the answer; the words are in the status bar (shell/status_line.ts).
import type { Desktop } from '../ipc/contract';
import type { PlanProgress } from '../ipc/generated/PlanProgress';

/** Planning while it runs. */
export interface Planning {
  /** Said from the start (nothing), after 200 ms (a word), after 1 s (the sentence). */
  phase: 'quiet' | 'word' | 'sentence';
  sentence: string;
  isStopping: boolean;
}

const WORD_AFTER_MS = 200;
const SENTENCE_AFTER_MS = 1000;

/** Searches, one run at a time. */
export class Search {
  planning = $state.raw<Planning | null>(null);
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Runs, hands over what is being made, and is over when that has been taken care of. */
  async run<Made>(
    make: () => Promise<Made>,
    take: (making: Promise<Made>) => Promise<void>,
    tell?: (progress: PlanProgress) => void,
  ) {
    this.planning = { phase: 'quiet', sentence: '', isStopping: false };
    const word = setTimeout(() => this.#change({ phase: 'word' }), WORD_AFTER_MS);
    const sentence = setTimeout(() => this.#change({ phase: 'sentence' }), SENTENCE_AFTER_MS);
    const stopListening = this.#desktop.listenToProgress((progress) => {
      this.#change({ sentence: progress.sentence });
      tell?.(progress);
    });
    try {
      await take(make());
    } finally {
      clearTimeout(word);
      clearTimeout(sentence);
      stopListening();
      this.planning = null;
    }
  }

  /** Asks the run to end; the best plan found so far is kept. */
  async stop() {
    if (!this.planning || this.planning.isStopping) return;
    this.#change({ isStopping: true });
    await this.#desktop.call('stop_planning', {});
  }

  #change(part: Partial<Planning>) {
    if (this.planning) this.planning = { ...this.planning, ...part };
  }
}
