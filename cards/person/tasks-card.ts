import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { followUps } from '../ask/follow-up.ts';
import { buttonNonce, buttons } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, spoken, subheading, text } from '../kit/text.ts';
import { tasksTexts, type GroupName, type TaskLabel } from './tasks-texts.ts';

export interface TasksCardProps {
  readonly nonce: string;
  readonly groups: readonly { readonly group: GroupName; readonly tasks: readonly TaskLabel[] }[];
  /** Whether somebody wanted to stop with something else. */
  readonly isStop: boolean;
}

/** What can be done here. Each button says what to type for the same. */
export function tasksCard({ nonce, groups, isStop }: TasksCardProps, language: Language): IAdaptiveCard {
  const words = tasksTexts[language];
  const lead = isStop ? words.stopped : words.lead;
  return card({
    language,
    summary: spoken(words.title, lead),
    body: [
      heading(words.title),
      text(lead),
      ...groups.flatMap(({ group, tasks }) => {
        const choices = tasks.map((task) => ({ title: words.tasks[task], question: words.tasks[task] }));
        return [
          subheading(words.groups[group]),
          buttons(followUps(choices, buttonNonce(nonce, group), choices.length), 'Small'),
        ];
      }),
    ],
  });
}
