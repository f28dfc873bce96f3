import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, colleagueChoice, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, leadText, oneLineOf, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type {
  AnswerLine,
  DrawLine,
  InviteToLine,
  JoinLine,
  LeaveLine,
  LineVersions,
  OpenLine,
  SkipLineQuestion,
  WriteLine,
} from './actions.ts';
import { adviceTexts, type AdviceKey } from './advice-texts.ts';
import { drawLine, type DrawnElement } from './draw-line.ts';
import type { AsksKey, KindKey, LineNewsKey, StatusKey } from './line-texts.ts';
import { lineTexts } from './texts.ts';

export interface ShownElement {
  readonly id: string;
  readonly kind: KindKey;
  readonly under: string | null;
  /** Of the goal 0. */
  readonly depth: number;
  readonly text: string;
  readonly assumption: { readonly text: string; readonly status: StatusKey } | null;
  readonly decision: string;
  /** What the indicator is called that it is. */
  readonly indicator: string | null;
}

export interface LineCardProps {
  readonly nonce: string;
  readonly line: string;
  readonly version: number;
  readonly goal: string;
  readonly owner: string;
  /** '' for who has no name here. */
  readonly members: readonly string[];
  readonly elements: readonly ShownElement[];
  readonly question: { readonly asks: AsksKey; readonly element: string; readonly about: string } | null;
  readonly advice: readonly { readonly warning: AdviceKey; readonly about: string }[];
  readonly may: 'edit' | 'join';
  readonly news: LineNewsKey | null;
  /** What was typed and not kept. */
  readonly typed: string;
  /** To choose from, where Teams cannot search. */
  readonly colleagues: readonly Choice[];
}

export const longestElement = 300;
/** The rest of a card of 25 KB has to hold forty elements. */
const mostPictureBytes = 9_000;
const mostAdvice = 2;

/** The line so far, with what is asked next. */
export function lineCard(props: LineCardProps, language: Language): IAdaptiveCard {
  const words = lineTexts[language];
  const { goal, news, owner, members, elements, may } = props;
  const title = words.title(oneLineOf(goal, 120));
  const names = members.map((name) => name || words.colleague);
  // Who works on it alone knows that.
  const people = [owner && words.owner(owner), names.length > 1 && words.members([...new Set(names)].join(', '))]
    .filter(Boolean)
    .join(' · ');
  return card({
    language,
    summary: spoken(title, news && words.news[news]),
    body: [
      heading(title),
      ...told(news && words.news[news]),
      ...picture(props, language),
      ...elements.flatMap((element) => outlineRow(element, language)),
      ...(people ? [smallText(people, { spacing: 'Medium' })] : []),
      ...advised(props, language),
      ...(may === 'edit' ? asked(props, language) : []),
      ...further(props, language),
    ],
  });
}

export function told(news: string | null): Element[] {
  return news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : [];
}

/** How deep it stands says what it leads to. */
export function outlineRow(element: ShownElement, language: Language): Element[] {
  const words = lineTexts[language];
  const { kind, depth, assumption, decision, indicator } = element;
  const beside =
    kind === 'measure'
      ? [indicator && words.indicator(indicator), decision && words.decides(decision)].filter(Boolean).join('. ')
      : kind === 'goal'
        ? ''
        : assumption
          ? words.because(assumption.text, words.statuses[assumption.status])
          : words.noAssumption;
  const items: Element[] = [
    labelled(words.kinds[kind], element.text),
    ...(beside ? [smallText(beside, { spacing: 'None', isSubtle: true })] : []),
  ];
  if (depth === 0) return items;
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: `${depth * 18}px`, items: [] },
        { type: 'Column', width: 'stretch', items },
      ],
    },
  ];
}

export function drawnElements(
  { elements }: { readonly elements: readonly Pick<ShownElement, 'id' | 'kind' | 'under' | 'text' | 'assumption'>[] },
  language: Language,
): readonly DrawnElement[] {
  const words = lineTexts[language];
  return elements.flatMap(({ id, kind, under, text: written, assumption }) => {
    if (kind === 'measure') return [];
    const measures = elements.filter((one) => one.kind === 'measure' && one.under === id).length;
    const status = assumption && { key: assumption.status, word: words.statuses[assumption.status] };
    const counted = measures > 0 ? words.figures(measures) : '';
    return [{ id, kind, under, text: written, status, measures: counted }];
  });
}

function picture(props: LineCardProps, language: Language): Element[] {
  if (props.elements.length < 3) return [];
  const svg = drawLine(drawnElements(props, language));
  const bytes = svg === null ? null : Buffer.from(svg);
  if (bytes === null || bytes.length > mostPictureBytes) return [];
  return [
    {
      type: 'Image',
      url: `data:image/svg+xml;base64,${bytes.toString('base64')}`,
      altText: lineTexts[language].picture(oneLineOf(props.goal, 120)),
      spacing: 'Small',
    },
  ];
}

function advised({ advice }: LineCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  if (advice.length === 0) return [];
  const shown = advice.slice(0, mostAdvice);
  const left = advice.length - shown.length;
  return [
    section(
      [
        ...shown.map(({ warning, about }) => leadText(words.tip, adviceTexts[language][warning](oneLineOf(about, 80)))),
        ...(left > 0 ? [smallText(words.moreTips(left))] : []),
      ],
      { style: 'emphasis', roundedCorners: true, spacing: 'Medium' },
    ),
  ];
}

function asked({ question, nonce, line, version, typed }: LineCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  if (!question) return [text(words.complete, { spacing: 'Medium' })];
  const { asks, element, about } = question;
  const on = (place: string) => ({ nonce: buttonNonce(nonce, place), line, element, seen: version, asks });
  const answer = { action: 'line.answer', ...on('answer') } satisfies z.input<typeof AnswerLine>;
  const skip = { action: 'line.skip', ...on('skip') } satisfies z.input<typeof SkipLineQuestion>;
  return [
    subheading(words.asks[asks](about)),
    textInput('words', words.answer, { value: typed, longest: longestElement, placeholder: words.hints[asks] }),
    buttons([execute(words.save, answer, 'positive'), execute(words.skip, skip)]),
  ];
}

function further({ nonce, line, elements, may, colleagues, question }: LineCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  const on = (place: string) => ({ nonce: buttonNonce(nonce, place), line });
  const write = (as: 'text' | 'mermaid') =>
    ({ action: 'line.write', ...on(as), as }) satisfies z.input<typeof WriteLine>;
  const drawn = { action: 'line.picture', ...on('picture') } satisfies z.input<typeof DrawLine>;
  const versions = { action: 'line.versions', ...on('versions') } satisfies z.input<typeof LineVersions>;
  const common = [
    execute(words.asPicture, drawn),
    execute(words.asText, write('text')),
    execute(words.asMermaid, write('mermaid')),
    execute(words.history, versions),
  ];
  if (may === 'join') {
    const join = { action: 'line.join', ...on('join') } satisfies z.input<typeof JoinLine>;
    return [buttons([execute(words.join, join, 'positive'), ...common])];
  }
  const open = { action: 'line.open', ...on('open') } satisfies z.input<typeof OpenLine>;
  const invite = { action: 'line.invite', ...on('invite') } satisfies z.input<typeof InviteToLine>;
  const leave = { action: 'line.leave', ...on('leave') } satisfies z.input<typeof LeaveLine>;
  const parts = elements.map(({ id, kind, text: written }) => ({
    title: oneLineOf(`${words.kinds[kind]}: ${written}`, 80),
    value: id,
  }));
  const who =
    colleagues.length > 0
      ? choices('colleague', words.inviteLabel, colleagues, words.inviteHint)
      : colleagueChoice('colleague', words.inviteLabel, words.inviteHint);
  const choose = [choices('chosen', words.part, parts, words.choosePart), buttons([execute(words.openPart, open)])];
  return [
    // Where nothing is asked any more, going on is what there is to do.
    ...(question
      ? [
          buttons([toggle(words.toChange, 'parts'), toggle(words.more, 'more')]),
          section(choose, { id: 'parts', isVisible: false }),
        ]
      : [section(choose, { id: 'parts' }), buttons([toggle(words.more, 'more')])]),
    section([buttons(common), who, buttons([execute(words.invite, invite), execute(words.leave, leave)])], {
      id: 'more',
      isVisible: false,
    }),
  ];
}
