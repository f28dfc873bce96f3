import type { SlotsCardProps } from '../../../../cards/publication/slots-card.ts';
import type { Slot, SlotOutcome } from '../../../features/publication/slot.ts';
import type { PublicationContent } from '../../../features/publication/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { formatPeriod } from '../../../text/format.ts';
import { periodNumbered } from '../../../time/period.ts';
import { localMoment, weeklyMoment } from './local-moment.ts';

type Shown = Extract<PublicationContent, { kind: 'publication.slots' }>['slots'][number];
type Note = Extract<PublicationContent, { kind: 'publication.slot-note' }>;

export function slotProps({ slot, nextAt, runs }: Shown, language: Language): SlotsCardProps['slots'][number] {
  const words = texts[language];
  const { id, version, state, weekday, minutes, indicators, placeIds } = slot;
  return {
    id,
    version,
    isPaused: state === 'paused',
    when: weeklyMoment(weekday, minutes, language),
    next: nextAt && localMoment(nextAt, language),
    figureCount: indicators.length,
    placeCount: placeIds.length,
    rules: [words.closed[slot.onClosedDay], words.mode[slot.mode], words.missing[slot.whenMissing]],
    runs: runs.map(
      ({ week, outcome }) => `${formatPeriod(periodNumbered('week', week), language)}: ${words.outcomes[outcome]}`,
    ),
  };
}

/** What its owner should know of a slot. */
export function slotNote({ what, slot, missing, title, until, passed }: Note, language: Language): string {
  const words = texts[language];
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' });
  const named = missing.slice(0, mostNamed).map((name) => name[language]);
  const left = missing.length - named.length;
  const names = list.format(left > 0 ? [...named, words.others(left)] : named);
  const when = weeklyMoment(slot.weekday, slot.minutes, language);
  if (what === 'late') return words.late(title[language], passed);
  if (what === 'waiting')
    return words.waiting(title[language], names, until === null ? '' : localMoment(until, language));
  return words.notPosted(title[language], names, when);
}

const mostNamed = 5;

interface SlotWords {
  readonly closed: Readonly<Record<Slot['onClosedDay'], string>>;
  readonly mode: Readonly<Record<Slot['mode'], string>>;
  readonly missing: Readonly<Record<Slot['whenMissing'], string>>;
  readonly outcomes: Readonly<Record<SlotOutcome, string>>;
  readonly others: (count: number) => string;
  readonly late: (title: string, passed: number) => string;
  readonly waiting: (title: string, names: string, until: string) => string;
  readonly notPosted: (title: string, names: string, when: string) => string;
}

const texts: Translated<SlotWords> = {
  nl: {
    closed: {
      skip: 'Op een vrije dag slaat het die week over.',
      'next-working-day': 'Op een vrije dag schuift het naar de volgende werkdag.',
      anyway: 'Op een vrije dag gaat het gewoon weg.',
    },
    mode: {
      straight: 'Het gaat meteen weg. Zijn er vier ogen nodig? Dan wacht het daarop.',
      draft: 'Het komt eerst als concept.',
    },
    missing: {
      'post-without': 'Ontbreekt er een cijfer? Dan gaat het zonder dat cijfer.',
      wait: 'Ontbreekt er een cijfer? Dan wacht het een dag.',
      'do-not-post': 'Ontbreekt er een cijfer? Dan gaat het niet weg.',
    },
    outcomes: {
      made: 'gemaakt',
      waiting: 'wacht op cijfers',
      'closed-day': 'overgeslagen, omdat het een vrije dag was',
      overtaken: 'overgeslagen, omdat ik toen niet werkte',
      missing: 'niet geplaatst, omdat er cijfers ontbraken',
    },
    others: (count) => `nog ${count} andere`,
    late: (title, passed) =>
      `Ik werkte een tijd niet. ‘${title}’ haal ik nu in. ${passed === 1 ? '1 eerdere week slaat' : `${passed} eerdere weken slaan`} we over, omdat er nieuwere cijfers zijn.`,
    waiting: (title, names, until) =>
      `‘${title}’ wacht nog. Deze cijfers ontbreken: ${names}. Ik wacht tot ${until}. Voer ze in, dan gaat het vanzelf verder.`,
    notPosted: (title, names, when) =>
      `‘${title}’ is niet geplaatst (${when.toLowerCase()}). Deze cijfers ontbreken: ${names}. Voer ze in en typ \`nieuw weekbericht\` als je het toch wilt plaatsen.`,
  },
  en: {
    closed: {
      skip: 'On a holiday it skips that week.',
      'next-working-day': 'On a holiday it moves to the next working day.',
      anyway: 'On a holiday it leaves all the same.',
    },
    mode: {
      straight: 'It leaves at once, unless four eyes are needed.',
      draft: 'It comes as a draft first.',
    },
    missing: {
      'post-without': 'Is a figure missing? Then it leaves without that figure.',
      wait: 'Is a figure missing? Then it waits a day.',
      'do-not-post': 'Is a figure missing? Then it does not leave.',
    },
    outcomes: {
      made: 'made',
      waiting: 'waits for figures',
      'closed-day': 'skipped, because it was a holiday',
      overtaken: 'skipped, because I did not run then',
      missing: 'not posted, because figures were missing',
    },
    others: (count) => `${count} others`,
    late: (title, passed) =>
      `I did not run for a while. I make up for ‘${title}’ now. ${passed === 1 ? '1 earlier week is' : `${passed} earlier weeks are`} skipped, because there are newer figures.`,
    waiting: (title, names, until) =>
      `‘${title}’ still waits. These figures are missing: ${names}. I wait until ${until}. Enter them and it goes on by itself.`,
    notPosted: (title, names, when) =>
      `‘${title}’ was not posted (${when.toLowerCase()}). These figures are missing: ${names}. Enter them and type \`new weekly post\` if you want to post it all the same.`,
  },
};
