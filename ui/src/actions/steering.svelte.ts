// Steering a presentation by keys, from whichever window they are pressed in. Digits wait here until Enter says that
// they are a page.
import type { Session } from './session.svelte';
import { deedOf, type Deed } from './stage_keys';

export class Steering {
  /** Digits that were typed for a jump. */
  digits = $state('');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Does what a key asks for; says whether it was one of the stage's. */
  press(key: string, isRepeated = false): boolean {
    const { story } = this.#session;
    const questions = story.now?.questions ?? [];
    const deed = deedOf(key, {
      count: story.count,
      digits: this.digits,
      choices: story.isChoosing ? questions.length : null,
      isAsked: story.asked !== null,
      isBlank: story.blank !== null,
    });
    if (!deed) return false;
    if (isRepeated && deed.do !== 'turn') return true;
    this.digits = deed.do === 'digits' ? deed.digits : '';
    this.#carryOut(deed);
    return true;
  }

  #carryOut(deed: Deed) {
    const { story } = this.#session;
    if (deed.do === 'turn') story.turn(deed.by);
    else if (deed.do === 'go') story.goTo(deed.to);
    else if (deed.do === 'cover') story.cover(story.blank ?? deed.blank);
    else if (deed.do === 'choose') story.isChoosing = (story.now?.questions.length ?? 0) > 0;
    else if (deed.do === 'ask') this.answer(deed.at);
    else if (deed.do === 'full') void story.fullscreen(null);
    else if (deed.do === 'take') story.takeBetter();
    else if (deed.do === 'share') story.audience.share();
    else if (deed.do === 'end') void story.end();
    else if (deed.do === 'close') {
      if (story.isChoosing) story.isChoosing = false;
      else void story.back();
    }
  }

  /** Answers the question at a place in the list of the page. */
  answer(at: number) {
    const { story } = this.#session;
    const question = story.now?.questions[at];
    if (question) void story.ask(question);
  }
}
