import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, textInput, toggleInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, text, written } from '../kit/text.ts';
import type { ApproveStory, DeclineStory, EditStory, TellStory, WithdrawStory } from './actions.ts';
import { storyTexts, type StoryNewsKey } from './story-texts.ts';

export interface StoryFormProps {
  readonly nonce: string;
  readonly indicator: { readonly id: string; readonly name: string } | null;
  /** To choose from, when none was. */
  readonly indicators: readonly Choice[];
  readonly text: string;
  readonly saidAs: string;
  readonly news: StoryNewsKey | null;
}

const longest = { story: 600, saidAs: 60, reason: 300 } as const;

/** To write what one sees in one's work. */
export function storyFormCard(props: StoryFormProps, language: Language): IAdaptiveCard {
  const { nonce, indicator, indicators, text: words, saidAs, news } = props;
  const texts = storyTexts[language];
  const title = texts.formTitle(indicator?.name ?? null);
  const data = {
    action: 'story.tell',
    nonce: buttonNonce(nonce, 'tell'),
    ...(indicator && { indicator: indicator.id }),
  } satisfies TellStory;
  return card({
    language,
    summary: spoken(title, news && texts.news[news]),
    body: [
      heading(title),
      ...told(news && texts.news[news]),
      text(texts.formLead),
      ...(indicator ? [] : [choices('chosen', texts.indicator, indicators, texts.choose)]),
      textInput('told', texts.story, { value: words, longest: longest.story, lines: 3 }),
      textInput('saidAs', texts.saidAs, { value: saidAs, longest: longest.saidAs, placeholder: texts.saidAsExample }),
      toggleInput('showsName', texts.name, texts.nameWords, false),
      buttons([execute(texts.send, data)]),
    ],
  });
}

export interface StoryCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly indicator: string;
  readonly state: 'waiting' | 'approved' | 'declined' | 'withdrawn';
  readonly text: string;
  readonly by: string;
  readonly reason: string | null;
  readonly may: 'decide' | 'withdraw' | null;
  readonly news: string | null;
  /** It was just told: whoever decides is asked to. */
  readonly isAsked: boolean;
}

/** What a colleague told, with what may be done about it. */
export function storyCard(props: StoryCardProps, language: Language): IAdaptiveCard {
  const texts = storyTexts[language];
  const { indicator, state, by, reason, news, isAsked } = props;
  const title = isAsked ? texts.waitingTitle(indicator) : texts.shownTitle(indicator);
  return card({
    language,
    summary: spoken(title, news ?? texts.states[state], props.text),
    body: [
      heading(title),
      ...told(news),
      ...(isAsked ? [text(texts.waitingLead)] : []),
      section([written(props.text), smallText(texts.by(by))], { style: 'emphasis', roundedCorners: true }),
      ...(isAsked ? [] : [smallText(`${texts.states[state]}.`)]),
      ...(reason ? [smallText(texts.because(reason))] : []),
      ...deciding(props, language),
    ],
  });
}

function told(news: string | null): Element[] {
  return news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : [];
}

function deciding({ nonce, id, version, may, state, text: words }: StoryCardProps, language: Language): Element[] {
  const texts = storyTexts[language];
  const on = (place: string) => ({ nonce: buttonNonce(nonce, place), story: id, version });
  if (may === 'withdraw') {
    const data = { action: 'story.withdraw', ...on('withdraw') } satisfies z.infer<typeof WithdrawStory>;
    return [buttons([execute(texts.withdraw, data)])];
  }
  if (may === null) return [];
  const approve = { action: 'story.approve', ...on('approve') } satisfies z.infer<typeof ApproveStory>;
  const edit = { action: 'story.edit', ...on('edit') } satisfies z.infer<typeof EditStory>;
  const decline = { action: 'story.decline', ...on('decline') } satisfies z.infer<typeof DeclineStory>;
  return [
    buttons([
      ...(state === 'waiting' ? [execute(texts.approve, approve, 'positive')] : []),
      toggle(texts.editButton, 'editing'),
      toggle(texts.declineButton, 'declining'),
    ]),
    section(
      [
        textInput('told', texts.story, { value: words, longest: longest.story, lines: 3 }),
        buttons([execute(texts.edit, edit)]),
      ],
      { id: 'editing', isVisible: false },
    ),
    section(
      [textInput('reason', texts.reason, { longest: longest.reason }), buttons([execute(texts.decline, decline)])],
      { id: 'declining', isVisible: false },
    ),
  ];
}
