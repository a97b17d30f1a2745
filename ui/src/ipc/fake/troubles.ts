// What goes wrong in the double: problems of its roadmap, and what it refuses.
import type { Failure } from '../generated/Failure';
import type { ProblemLine } from '../generated/ProblemLine';

/** The states the fake can begin in. */
export type FakeCase =
  | 'sample'
  | 'unnamed'
  | 'empty'
  | 'blocked'
  | 'slow'
  | 'stale'
  | 'trouble'
  | 'reading'
  | 'recovered'
  | 'damaged-table';

/** The disk is full. */
export const DISK_FULL: Failure = {
  code: 'disk_full',
  message: 'meridian.cairn could not be written: the disk is full.',
  hint: 'Make room, or save it elsewhere.',
};

/** Edits of last time that the file did not hold. */
export const RECOVERED = 'Unsaved edits of meridian.cairn from last time are restored.';

/** Two investments need each other. */
export const LOOP: ProblemLine = {
  blocks: true,
  code: 'loop',
  subject: 'investment "event-backbone"',
  message: '"Event backbone" needs "Modular core", and "Modular core" needs "Event backbone".',
  hint: 'Remove one of these two links.',
  object: {
    kind: 'investment',
    id: 'event-backbone',
    name: 'Event backbone',
    mark: 'investment:event-backbone',
  },
};
/** An investment costs nothing yet. */
export const NO_COST: ProblemLine = {
  blocks: false,
  code: 'no_cost',
  subject: 'investment "guilds"',
  message: '"Guilds and communities" has no cost yet and is planned as €0.',
  hint: 'Give it a cost in the table.',
  object: {
    kind: 'investment',
    id: 'guilds',
    name: 'Guilds and communities',
    mark: 'investment:guilds',
  },
};
