import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, colleagueChoice, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, spoken, subheading, text } from '../kit/text.ts';
import { roleKeys, roleName, type RoleKey } from './role-names.ts';
import { nameless, rolesNews, rolesTexts, type RolesNews, type RolesTexts } from './roles-texts.ts';

const Version = z.number().int().min(0);

export const GiveRole = z.object({
  action: z.literal('person.give-role'),
  nonce: Nonce,
  version: Version,
  // What was not chosen comes empty or not at all.
  colleague: z.guid().optional().catch(undefined),
  role: z.enum(roleKeys).optional().catch(undefined),
});
export type GiveRole = z.infer<typeof GiveRole>;

export const TakeRole = z.object({
  action: z.literal('person.take-role'),
  nonce: Nonce,
  version: Version,
  /** Role and id, as the card offers them. */
  held: z.string().max(200).optional(),
});
export type TakeRole = z.infer<typeof TakeRole>;

export interface RolesCardProps {
  readonly nonce: string;
  readonly version: number;
  readonly holders: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly roles: readonly RoleKey[];
  }[];
  readonly news: RolesNews | null;
  /** The only people there are, in local mode: its Teams cannot search for any. Empty: whoever Teams finds. */
  readonly known: readonly Choice[];
}

/** Who has which role, and a form to give and take them. */
export function rolesCard(props: RolesCardProps, language: Language): IAdaptiveCard {
  const words = rolesTexts[language];
  const news = props.news && rolesNews(props.news, language);
  return card({
    language,
    summary: spoken(words.title, news),
    body: [
      heading(words.title),
      ...(news ? [section([text(news)], { style: 'emphasis', roundedCorners: true })] : []),
      bullets(held(props, language), { spacing: 'Small' }),
      ...giving(props, words, language),
      ...taking(props, words, language),
    ],
  });
}

function held({ holders }: RolesCardProps, language: Language): readonly string[] {
  return roleKeys.map((role) => {
    const names = holders.filter(({ roles }) => roles.includes(role)).map((holder) => nameOf(holder, language));
    const list = names.length > 0 ? new Intl.ListFormat(language).format(names) : rolesTexts[language].nobody;
    return `${roleName(role, language)}: ${list}`;
  });
}

function giving({ nonce, version, known }: RolesCardProps, words: RolesTexts, language: Language): Element[] {
  const give = { action: 'person.give-role', nonce: buttonNonce(nonce, 'give'), version } satisfies GiveRole;
  const names = roleKeys.map((role) => ({ title: roleName(role, language), value: role }));
  return [
    subheading(words.giveTitle),
    known.length > 0
      ? choices('colleague', words.colleague, known, words.chooseColleague)
      : colleagueChoice('colleague', words.colleague, words.chooseColleague),
    choices('role', words.role, names, words.chooseRole),
    buttons([execute(words.give, give)]),
  ];
}

function taking({ nonce, version, holders }: RolesCardProps, words: RolesTexts, language: Language): Element[] {
  const options = holders.flatMap((holder) =>
    holder.roles.map((role) => ({
      title: `${nameOf(holder, language)}: ${roleName(role, language)}`,
      value: `${role} ${holder.id}`,
    })),
  );
  if (options.length === 0) return [];
  const take = { action: 'person.take-role', nonce: buttonNonce(nonce, 'take'), version } satisfies TakeRole;
  return [
    subheading(words.takeTitle),
    choices('held', words.held, options, words.chooseHeld),
    buttons([execute(words.take, take)]),
  ];
}

/** Two holders without a name are told apart by the end of their id. */
function nameOf({ id, name }: RolesCardProps['holders'][number], language: Language): string {
  return name ?? `${nameless[language]} …${id.slice(-4)}`;
}
