// What the outlines of a comparison say to those who do not see them.
import { messages } from '../../messages';
import type { Ghost } from './ghost';

/** What has become of it, in a few words. */
export function ghostWords({ kind, name, isLater }: Pick<Ghost, 'kind' | 'name' | 'isLater'>): string {
  const words = messages.chart;
  if (kind === 'gone') return words.ghostGone(name);
  if (kind === 'new') return words.ghostNew(name);
  return isLater ? words.ghostLater(name) : words.ghostEarlier(name);
}
