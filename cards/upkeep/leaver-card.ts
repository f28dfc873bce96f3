import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { searched, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, labelled, section, smallText, spoken, text } from '../kit/text.ts';
import { roleName, type RoleKey } from '../person/role-names.ts';
import type { ShowLeaver } from './actions.ts';
import { upkeepTexts } from './upkeep-texts.ts';

export interface LeaversProps {
  readonly nonce: string;
  readonly people: readonly Choice[];
  /** The name that was typed, of nobody among them. */
  readonly unknown: string | null;
}

/** Who of those with something to their name has left? */
export function leaversCard({ nonce, people, unknown }: LeaversProps, language: Language): IAdaptiveCard {
  const words = upkeepTexts[language].leaver;
  const news = unknown === null ? null : words.unknown(unknown);
  const show = { action: 'upkeep.leaver', nonce: buttonNonce(nonce, 'show') } satisfies ShowLeaver;
  return card({
    language,
    summary: spoken(words.title, news),
    body: [
      heading(words.title),
      ...(news ? [section([text(news)], { style: 'emphasis', roundedCorners: true })] : []),
      text(people.length === 0 ? words.nobody : words.lead),
      ...(people.length === 0
        ? []
        : [searched('who', words.who, people, words.choose), buttons([execute(words.show, show)])]),
    ],
  });
}

export interface LeaverProps {
  readonly nonce: string;
  readonly name: string;
  readonly id: string;
  readonly roles: readonly RoleKey[];
  readonly isChampion: boolean;
  readonly questions: number;
  /** Names. */
  readonly indicators: readonly string[];
  readonly fixedPosts: number;
  readonly articles: number;
  readonly experiments: number;
}

/** More buttons do not fit. */
const mostIndicators = 4;

/** What has to be handed over, with where that is done. */
export function leaverCard(props: LeaverProps, language: Language): IAdaptiveCard {
  const { nonce, name, id, roles, isChampion, questions, indicators, fixedPosts, articles, experiments } = props;
  const words = upkeepTexts[language].leaver;
  const titled = words.of(name);
  const ask = (question: string, place: string) =>
    execute(question, { action: 'ask.follow-up', nonce: buttonNonce(nonce, place), question } satisfies FollowUp);
  const names = roles.map((role) => roleName(role, language));
  const hasRole = roles.length > 0 || isChampion;
  const rest = [
    ...(fixedPosts > 0 ? [words.fixedPosts(fixedPosts)] : []),
    ...(articles > 0 ? [words.articles(articles)] : []),
    ...(experiments > 0 ? [words.experiments(experiments)] : []),
  ];
  const shown = indicators.slice(0, mostIndicators);
  return card({
    language,
    summary: spoken(titled),
    body: [
      heading(titled),
      ...(hasRole
        ? [
            labelled(words.roles, new Intl.ListFormat(language).format(names.length > 0 ? names : [words.champion])),
            text(questions > 0 ? words.takeWithQuestions(questions) : words.take),
            buttons([ask(words.toRoles, 'roles')], 'Small'),
          ]
        : []),
      ...(indicators.length > 0
        ? [
            labelled(words.indicators, new Intl.ListFormat(language).format([...indicators])),
            text(words.newOwner),
            buttons(
              shown.map((indicator, place) => ask(words.change(indicator), `indicator-${place}`)),
              'Small',
            ),
          ]
        : []),
      ...(rest.length > 0 ? [labelled(words.rest, words.restLead), bullets(rest, { spacing: 'Small' })] : []),
      ...(hasRole || indicators.length > 0 || rest.length > 0 ? [] : [text(words.nothing)]),
      text(words.data, { separator: true, spacing: 'Medium' }),
      smallText(id, { spacing: 'Small' }),
      buttons([ask(words.again, 'again')]),
    ],
  });
}
