import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, section, smallText, spoken, text } from '../kit/text.ts';
import { followTexts, type FollowNewsKey, type FollowOn } from './texts.ts';

export interface FollowRule {
  readonly on: FollowOn;
  /** As people write it, with its unit; null where there is none. */
  readonly bound: string | null;
}

export interface FollowCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly hasTarget: boolean;
  /** null: not followed. */
  readonly rule: FollowRule | null;
  /** In the input for a bound. */
  readonly typed: { readonly on: FollowRule['on']; readonly bound: string };
  readonly news: FollowNewsKey | null;
}

/** One figure that somebody follows, and when they hear of it. */
export function followCard(props: FollowCardProps, language: Language): IAdaptiveCard {
  const { nonce, id, name, unit, hasTarget, rule, typed, news } = props;
  const words = followTexts[language];
  const title = rule ? words.following(name) : words.notFollowing(name);
  const when = rule ? words.hears(rule.on, rule.bound) : null;
  const kinds = (['signal', 'target', 'above', 'below', 'any'] as const).filter((on) => on !== 'target' || hasTarget);
  const data = (action: 'follow.save' | 'follow.stop') => ({
    action,
    nonce: buttonNonce(nonce, action),
    indicator: id,
  });
  const form: Element[] = [
    chosen(
      'on',
      words.when,
      kinds.map((value) => ({ value, title: words.kinds[value] })),
      typed.on,
    ),
    textInput('bound', words.bound(unit), { value: typed.bound, longest: 30 }),
    buttons([execute(words.save, data('follow.save'))]),
  ];
  const isOpen = rule === null || news === 'no-bound' || news === 'no-target' || news === 'unread';
  return card({
    language,
    summary: spoken(news && words.news[news], title, when),
    body: [
      heading(title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      ...(when ? [text(when)] : []),
      ...(news === 'too-many' ? [] : [section(form, { id: 'rule', isVisible: isOpen })]),
      buttons([
        ...(isOpen ? [] : [toggle(words.change, 'rule')]),
        ...(rule ? [execute(words.stop, data('follow.stop'))] : []),
        execute(words.list, { action: 'follow.list', nonce: buttonNonce(nonce, 'list') }),
      ]),
    ],
  });
}

export interface FollowsCardProps {
  readonly nonce: string;
  readonly follows: readonly { readonly id: string; readonly name: string; readonly rule: FollowRule }[];
  readonly pace: 'weekly' | 'daily';
  readonly news: FollowNewsKey | null;
}

/** Everything that somebody follows. */
export function followsCard({ nonce, follows, pace, news }: FollowsCardProps, language: Language): IAdaptiveCard {
  const words = followTexts[language];
  const other = pace === 'weekly' ? 'daily' : 'weekly';
  const title = words.listTitle(follows.length);
  const options = follows.map(({ id, name }) => ({ value: id, title: name }));
  return card({
    language,
    summary: spoken(news && words.news[news], title, words.paces[pace]),
    body: [
      heading(title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      ...follows.map(({ name, rule }) => labelled(name, words.short(rule.on, rule.bound), { spacing: 'Small' })),
      smallText(words.paces[pace]),
      choices('chosen', words.which, options, words.choose),
      buttons([
        execute(words.changeOne, { action: 'follow.start', nonce: buttonNonce(nonce, 'change') }),
        execute(words.stop, { action: 'follow.stop', nonce: buttonNonce(nonce, 'stop') }),
        execute(words.choosePace[other], { action: 'follow.pace', nonce: buttonNonce(nonce, other), pace: other }),
      ]),
    ],
  });
}
