import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, text, written } from '../kit/text.ts';
import type {
  ApproveLocal,
  DeclineLocal,
  EditLocal,
  LocalForm,
  OpenLocal,
  ProposeLocal,
  WithdrawLocal,
} from './actions.ts';
import { localTexts, type LocalNewsKey } from './local-texts.ts';

const longest = { asked: 300, explains: 400, reason: 300 } as const;

export interface LocalFigureProps {
  readonly indicator: string;
  /** With its unit. */
  readonly value: string;
  readonly period: string;
  readonly source: string;
}

export interface LocalFormProps {
  readonly nonce: string;
  readonly figure: (LocalFigureProps & { readonly id: string }) | null;
  readonly indicators: readonly Choice[];
  readonly asked: string;
  readonly explains: string;
  readonly news: LocalNewsKey | null;
}

/** To make a question about a figure of our own. */
export function localFormCard(props: LocalFormProps, language: Language): IAdaptiveCard {
  const { nonce, figure, indicators, asked, explains, news } = props;
  const texts = localTexts[language];
  const choose = { action: 'local.form', nonce: buttonNonce(nonce, 'form') } satisfies z.infer<typeof LocalForm>;
  const title = figure ? texts.title(figure.indicator) : texts.formTitle;
  return card({
    language,
    summary: spoken(title, news && texts.news[news]),
    body: [
      heading(title),
      ...told(news && texts.news[news]),
      text(texts.formLead),
      ...(figure
        ? [
            ...answer(figure, language),
            ...words(asked, explains, language),
            buttons([
              execute(
                texts.propose,
                {
                  action: 'local.propose',
                  nonce: buttonNonce(nonce, 'propose'),
                  indicator: figure.id,
                } satisfies z.infer<typeof ProposeLocal>,
                'positive',
              ),
            ]),
          ]
        : [
            choices('chosen', texts.indicator, indicators, texts.choose),
            buttons([execute(texts.goOn, choose, 'positive')]),
          ]),
    ],
  });
}

export interface LocalCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly indicator: string;
  readonly state: 'waiting' | 'approved' | 'declined' | 'withdrawn';
  /** null: revised since, or not to be shown any more. */
  readonly figure: LocalFigureProps | null;
  readonly asked: string;
  readonly explains: string;
  readonly reason: string;
  readonly may: 'decide' | 'change' | null;
  readonly news: LocalNewsKey | null;
  readonly isAsked: boolean;
}

/** A question as it is asked, with its answer and what may be done about it. */
export function localCard(props: LocalCardProps, language: Language): IAdaptiveCard {
  const texts = localTexts[language];
  const { indicator, state, figure, reason, news, isAsked } = props;
  const title = isAsked ? texts.askedTitle(indicator) : texts.title(indicator);
  return card({
    language,
    summary: spoken(title, news ? texts.news[news] : texts.states[state], props.asked),
    body: [
      heading(title),
      ...told(news && texts.news[news]),
      ...(isAsked ? [text(texts.askedLead)] : []),
      section(
        [
          written(props.asked),
          ...(figure ? answer(figure, language) : [text(texts.revised)]),
          ...(props.explains ? [written(props.explains)] : []),
        ],
        { style: 'emphasis', roundedCorners: true },
      ),
      ...(isAsked ? [] : [smallText(`${texts.states[state]}.`)]),
      ...(reason ? [smallText(texts.because(reason))] : []),
      ...deciding(props, language),
    ],
  });
}

export interface LocalListProps {
  readonly nonce: string;
  readonly entries: readonly {
    readonly id: string;
    readonly asked: string;
    readonly state: 'waiting' | 'approved' | 'declined' | 'withdrawn';
    readonly isRevised: boolean;
  }[];
}

export function localListCard({ nonce, entries }: LocalListProps, language: Language): IAdaptiveCard {
  const texts = localTexts[language];
  const make = { action: 'local.form', nonce: buttonNonce(nonce, 'make') } satisfies z.infer<typeof LocalForm>;
  return card({
    language,
    summary: spoken(texts.listTitle),
    body: [
      heading(texts.listTitle),
      ...(entries.length === 0 ? [text(texts.listEmpty)] : []),
      ...entries.map(({ id, asked, state, isRevised }, index) =>
        section(
          [
            written(asked),
            smallText(isRevised ? texts.revised : `${texts.states[state]}.`),
            buttons([
              execute(texts.open, {
                action: 'local.open',
                nonce: buttonNonce(nonce, `open${index}`),
                local: id,
              } satisfies z.infer<typeof OpenLocal>),
            ]),
          ],
          { separator: true },
        ),
      ),
      buttons([execute(texts.make, make, 'positive')]),
    ],
  });
}

function answer({ value, period, source }: LocalFigureProps, language: Language): Element[] {
  const texts = localTexts[language];
  return [text(texts.answer(value, period)), smallText(texts.source(source))];
}

function words(asked: string, explains: string, language: Language): Element[] {
  const texts = localTexts[language];
  return [
    textInput('asked', texts.asked, { value: asked, longest: longest.asked, lines: 3 }),
    textInput('explains', texts.explains, { value: explains, longest: longest.explains, lines: 3 }),
  ];
}

function told(news: string | null): Element[] {
  return news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : [];
}

function deciding(props: LocalCardProps, language: Language): Element[] {
  const { nonce, id, version, may } = props;
  if (may === null) return [];
  const texts = localTexts[language];
  const on = (place: string) => ({ nonce: buttonNonce(nonce, place), local: id, version });
  const approve = { action: 'local.approve', ...on('approve') } satisfies z.infer<typeof ApproveLocal>;
  const edit = { action: 'local.edit', ...on('edit') } satisfies z.infer<typeof EditLocal>;
  const decline = { action: 'local.decline', ...on('decline') } satisfies z.infer<typeof DeclineLocal>;
  const withdraw = { action: 'local.withdraw', ...on('withdraw') } satisfies z.infer<typeof WithdrawLocal>;
  return [
    buttons([
      ...(may === 'decide' ? [execute(texts.approve, approve, 'positive')] : []),
      toggle(texts.editButton, 'editing'),
      may === 'decide' ? toggle(texts.declineButton, 'declining') : execute(texts.withdraw, withdraw),
    ]),
    section([...words(props.asked, props.explains, language), buttons([execute(texts.edit, edit)])], {
      id: 'editing',
      isVisible: false,
    }),
    ...(may === 'decide'
      ? [
          section(
            [
              textInput('reason', texts.reason, { longest: longest.reason }),
              buttons([execute(texts.decline, decline)]),
            ],
            { id: 'declining', isVisible: false },
          ),
        ]
      : []),
  ];
}
