// What can be compared with the plan: nothing, each scenario, and the what-if of now where it is not one of them.
import type { ScenarioLine } from '../../ipc/generated/ScenarioLine';
import type { WhatIfAnswer } from '../../ipc/generated/WhatIfAnswer';
import { messages } from '../../messages';

/** One thing to compare with. */
export interface Choice {
  value: string;
  label: string;
  isChosen: boolean;
  /** Whether it can no longer be planned. */
  isDisabled: boolean;
  /** The scenario to plan, null for nothing; not there for what is shown already. */
  scenario?: string | null;
}

/** The choices, with the one that is compared now. */
export function choices(
  scenarios: ScenarioLine[],
  answer: WhatIfAnswer | null,
  chosen: string | null,
): Choice[] {
  const kept = scenarios.map((line, index): Choice => ({
    value: `scenario-${index}`,
    label: [line.name, line.problem === null ? line.change : '']
      .filter((part) => part !== '')
      .join(messages.separator),
    isChosen: answer !== null && line.name === chosen,
    isDisabled: line.problem !== null,
    scenario: line.name,
  }));
  const nothing: Choice = {
    value: 'nothing',
    label: messages.compare.nothing,
    isChosen: answer === null,
    isDisabled: false,
    scenario: null,
  };
  const isKept = kept.some((choice) => choice.isChosen);
  const current: Choice[] =
    answer === null || isKept
      ? []
      : [
          {
            value: 'current',
            label: messages.compare.current(answer.text),
            isChosen: true,
            isDisabled: false,
          },
        ];
  return [nothing, ...current, ...kept];
}
