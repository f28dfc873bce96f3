import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { MoveSlot } from './actions.ts';

export interface SlotsCardProps {
  readonly nonce: string;
  readonly slots: readonly {
    readonly id: string;
    readonly version: number;
    readonly isPaused: boolean;
    /** 'Elke dinsdag om 09.00 uur'. */
    readonly when: string;
    /** 'dinsdag 1 december 2026, 09.00 uur (Nederlandse tijd)'; null when it makes nothing. */
    readonly next: string | null;
    readonly figureCount: number;
    readonly placeCount: number;
    /** What it does on closed days, how it leaves, what it does when figures are missing. */
    readonly rules: readonly string[];
    /** 'week 47 van 2026: overgeslagen, omdat ik toen niet werkte'. */
    readonly runs: readonly string[];
  }[];
  readonly news: keyof SlotNews | null;
}

interface SlotNews {
  readonly set: string;
  readonly paused: string;
  readonly resumed: string;
  readonly ended: string;
  readonly changed: string;
  readonly repeated: string;
}

/** What is posted every week by itself. */
export function slotsCard({ nonce, slots, news }: SlotsCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  return card({
    language,
    summary: spoken(
      words.title,
      news ? words.news[news] : slots.length === 0 ? words.empty : words.count(slots.length),
    ),
    body: [
      heading(words.title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      ...(slots.length === 0 ? [text(words.empty, { spacing: 'Small' })] : []),
      ...slots.map((slot, index) => line(slot, buttonNonce(nonce, `slot-${index}`), language)),
    ],
  });
}

function line(slot: SlotsCardProps['slots'][number], nonce: string, language: Language): Element {
  const words = texts[language];
  const { id, version, isPaused, when, next, rules, runs, figureCount, placeCount } = slot;
  const move = (what: MoveSlot['what'], label: string) =>
    execute(label, {
      action: 'publication.slot',
      nonce: buttonNonce(nonce, what),
      id,
      version,
      what,
    } satisfies MoveSlot);
  return section(
    [
      text(when, { weight: 'Bolder' }),
      smallText(next === null ? words.paused : words.next(next), { spacing: 'None' }),
      smallText(words.about(figureCount, placeCount), { spacing: 'None' }),
      ...rules.map((rule) => smallText(rule, { spacing: 'None' })),
      ...runs.map((run) => smallText(run, { spacing: 'None' })),
      buttons([isPaused ? move('resume', words.resume) : move('pause', words.pause), move('end', words.end)], 'Small'),
    ],
    { separator: true, spacing: 'Medium' },
  );
}

interface SlotTexts {
  readonly title: string;
  readonly empty: string;
  readonly count: (count: number) => string;
  readonly next: (moment: string) => string;
  readonly paused: string;
  readonly about: (figures: number, places: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly end: string;
  readonly news: SlotNews;
}

const texts = {
  nl: {
    title: 'Vaste weekberichten',
    empty: 'Er is geen vast weekbericht. Open een weekbericht en kies: Elke week.',
    count: (count) => (count === 1 ? 'Er is 1 vast weekbericht.' : `Er zijn ${count} vaste weekberichten.`),
    next: (moment) => `De volgende keer: ${moment}.`,
    paused: 'Gepauzeerd. Er komt nu niets.',
    about: (figures, places) =>
      `${figures === 1 ? '1 cijfer' : `${figures} cijfers`} voor ${places === 1 ? '1 kanaal' : `${places} kanalen`}.`,
    pause: 'Pauzeer',
    resume: 'Hervat',
    end: 'Stop hiermee',
    news: {
      set: 'Afgesproken. Vanaf nu maak ik dit bericht elke week.',
      paused: 'Gepauzeerd. Wat in die tijd valt, haal ik later niet in.',
      resumed: 'Hervat. Jij krijgt vanaf nu bericht over dit weekbericht.',
      ended: 'Gestopt. Wat er staat, blijft staan.',
      changed: 'Er veranderde intussen iets. Zo staat het nu.',
      repeated: 'Dat was al gedaan. Zo staat het nu.',
    },
  },
  en: {
    title: 'Fixed weekly posts',
    empty: 'There is no fixed weekly post. Open a weekly post and choose: Every week.',
    count: (count) => (count === 1 ? 'There is 1 fixed weekly post.' : `There are ${count} fixed weekly posts.`),
    next: (moment) => `Next time: ${moment}.`,
    paused: 'Paused. Nothing comes now.',
    about: (figures, places) =>
      `${figures === 1 ? '1 figure' : `${figures} figures`} for ${places === 1 ? '1 channel' : `${places} channels`}.`,
    pause: 'Pause',
    resume: 'Resume',
    end: 'Stop this',
    news: {
      set: 'Agreed. From now on I make this post every week.',
      paused: 'Paused. What falls in that time I do not make up for later.',
      resumed: 'Resumed. From now on you hear about this weekly post.',
      ended: 'Stopped. What stands there stays.',
      changed: 'Something changed meanwhile. This is how it stands now.',
      repeated: 'That was done already. This is how it stands now.',
    },
  },
} as const satisfies Texts<SlotTexts>;
