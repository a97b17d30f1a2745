// Times in the user's own zone and in the form of the screens: "14:02", "today, 14:02", "19 Nov 2026, 14:02".
import { messages, spoken } from '../messages';

const words = messages.time;
const months = new Intl.DateTimeFormat(spoken, { month: 'short' });

/** "14:02"; empty if the text is no time. */
export function clockTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

const MINUTE_MS = 60_000;
const dayOf = (time: Date, daysLater = 0) =>
  new Date(time.getFullYear(), time.getMonth(), time.getDate() + daysLater).getTime();

/** How one would say it: the nearer, the shorter. Empty if the text is no time. */
export function timeInWords(iso: string, now: Date): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const minutes = Math.floor((now.getTime() - time.getTime()) / MINUTE_MS);
  if (minutes >= 0 && minutes < 60) return minutes === 0 ? words.momentAgo : words.minutesAgo(minutes);
  if (dayOf(time) === dayOf(now)) return words.today(clockTime(iso));
  if (dayOf(time) === dayOf(now, -1)) return words.yesterday(clockTime(iso));
  const date = `${time.getDate()} ${months.format(time)} ${time.getFullYear()}`;
  return words.at(date, clockTime(iso));
}
