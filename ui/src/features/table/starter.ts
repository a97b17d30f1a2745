// Capabilities that many organisations have, one row each, to begin with: they go in like any other pasted table, after
// a look at them, and are levelled and thrown out by the user.
import { messages } from '../../messages';

/** The rows with their header. */
export function starterCapabilities(): string[][] {
  const { axis, starter } = messages;
  const rows = (Object.keys(starter) as (keyof typeof starter)[]).flatMap((name) =>
    starter[name].map((capability) => [axis[name], capability, '1', '2', '3']),
  );
  return [['Axis', 'Capability', 'Now', 'Next', 'Target'], ...rows];
}
