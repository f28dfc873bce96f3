import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { heading, labelled, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { modelStatusTexts, type ModelNews, type ModelStatusTexts, type NotGivenKey, type UseKey } from './texts.ts';

export const SwitchModel = z.object({ action: z.literal('model.switch'), nonce: Nonce, on: z.boolean() });
export type SwitchModel = z.infer<typeof SwitchModel>;

export interface ModelStatusProps {
  readonly nonce: string;
  readonly isOn: boolean;
  readonly news: ModelNews | null;
  /** When it was last switched, in words, and by whom; null: never. */
  readonly switched: { readonly when: string; readonly name: string | null } | null;
  readonly host: string;
  readonly chatDeployment: string;
  readonly embeddingsDeployment: string | null;
  /** Numbers as people write them. */
  readonly tokens: { readonly spent: string; readonly perDay: string; readonly perPerson: string };
  readonly isResting: boolean;
  /** Of the last 30 days; a use that was never asked for is not there. */
  readonly uses: readonly {
    readonly use: UseKey;
    readonly asked: string;
    readonly given: string;
    readonly tokens: string;
  }[];
  readonly notGiven: readonly { readonly because: NotGivenKey; readonly count: string }[];
  /** Whether those 30 days are unfolded. */
  readonly isOpen: boolean;
}

/** What the language model is, does, costs and is told; and the one switch. */
export function modelStatusCard(props: ModelStatusProps, language: Language): IAdaptiveCard {
  const { nonce, isOn, news, switched, host, chatDeployment, embeddingsDeployment, tokens, isResting, isOpen } = props;
  const words = modelStatusTexts[language];
  const title = isOn ? words.isOn : words.isOff;
  const lead = isOn ? words.does : words.doesNot;
  return card({
    language,
    summary: spoken(news && words.news[news], title, lead),
    body: [
      heading(title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      text(lead),
      labelled(isOn ? words.sent : words.wouldBeSent, words.sentWhat),
      labelled(words.where, words.place(host, chatDeployment, embeddingsDeployment)),
      labelled(words.today, words.spent(tokens.spent, tokens.perDay, tokens.perPerson)),
      ...(isOn ? [labelled(words.service, isResting ? words.resting : words.working)] : []),
      ...(switched ? [labelled(words.switched, words.switchedBy(switched.when, switched.name))] : []),
      section(lastDays(props, words), { id: 'last-days', isVisible: isOpen, spacing: 'Medium' }),
      buttons([
        execute(isOn ? words.turnOff : words.turnOn, {
          action: 'model.switch',
          nonce: buttonNonce(nonce, isOn ? 'off' : 'on'),
          on: !isOn,
        } satisfies SwitchModel),
        ...(isOpen ? [] : [toggle(words.showLog, 'last-days')]),
      ]),
    ],
  });
}

function lastDays({ uses, notGiven }: ModelStatusProps, words: ModelStatusTexts): Element[] {
  const rows = uses.map(({ use, asked, given, tokens }) => [words.uses[use], asked, given, tokens]);
  const reasons = notGiven.map(({ because, count }) => words.notGiven[because](count));
  return [
    subheading(words.lastDays),
    ...(rows.length > 0 ? [factTable(words.columns, rows)] : [text(words.neverAsked)]),
    ...(reasons.length > 0 ? [labelled(words.notGivenTitle, `${reasons.join(', ')}.`)] : []),
    smallText(words.logged),
  ];
}
