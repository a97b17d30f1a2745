// How long one has been presenting, and what time it is, for the one who presents. It can rest and begin again; no page
// and no answer depends on it.

const TICK_MS = 250;
const SECOND_MS = 1000;

/** "4:05", and from an hour on "1:04:05". */
export function elapsedTime(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The clock of one presentation. */
export class PresentingClock {
  /** The time of day, in milliseconds. */
  now = $state(0);
  isRunning = $state(false);
  /** What was counted before it last began to run. */
  #before = $state(0);
  #since = $state(0);
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** How long it has run, in milliseconds. */
  readonly elapsed = $derived(this.#before + (this.isRunning ? Math.max(this.now - this.#since, 0) : 0));

  /** Begins at nothing and runs. */
  begin() {
    this.stop();
    this.#tick();
    this.#before = 0;
    this.#since = this.now;
    this.isRunning = true;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Rests, or goes on. */
  toggle() {
    this.#tick();
    if (this.isRunning) this.#before = this.elapsed;
    this.#since = this.now;
    this.isRunning = !this.isRunning;
  }

  /** Counts from nothing again; it rests or runs as before. */
  reset() {
    this.#tick();
    this.#before = 0;
    this.#since = this.now;
  }

  /** Nobody looks at it any more. */
  stop() {
    clearInterval(this.#ticking);
    this.isRunning = false;
  }

  #tick() {
    this.now = Date.now();
  }
}
