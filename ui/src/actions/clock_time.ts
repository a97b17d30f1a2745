// The time of day of an ISO 8601 text, in the user's own zone and in the form of the screens ("14:02").

/** "14:02"; empty if the text is no time. */
export function clockTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
